/** What operators watch: times and counts by kind of message, never an id or a value. */
@NullMarked
package org.caseledger.ops.metrics;

import org.jspecify.annotations.NullMarked;
