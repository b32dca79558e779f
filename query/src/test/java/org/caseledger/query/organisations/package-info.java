/** How the directory looks on a day. */
@NullMarked
package org.caseledger.query.organisations;

import org.jspecify.annotations.NullMarked;
