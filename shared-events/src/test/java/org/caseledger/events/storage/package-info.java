/** What is stored stays readable: frozen examples of every event revision. */
@NullMarked
package org.caseledger.events.storage;

import org.jspecify.annotations.NullMarked;
