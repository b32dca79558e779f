/** The access policy as everybody who works under it may read it. */
@NullMarked
package org.caseledger.query.policy;

import org.jspecify.annotations.NullMarked;
