/** The embedded default: two PostgreSQL clusters in one data folder of their own. */
@NullMarked
package org.caseledger.ops.embedded;

import org.jspecify.annotations.NullMarked;
