/** Measurements against the engine that comes with Axon; run by {@code ops/bin/bench}. */
@NullMarked
package org.caseledger.bench;

import org.jspecify.annotations.NullMarked;
