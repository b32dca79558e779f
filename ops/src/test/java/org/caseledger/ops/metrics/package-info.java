/** Tests of what operators watch. */
@NullMarked
package org.caseledger.ops.metrics;

import org.jspecify.annotations.NullMarked;
