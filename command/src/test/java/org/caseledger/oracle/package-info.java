/** Random stories of a town, judged by the rules and by a naive model of them; both must agree. */
@NullMarked
package org.caseledger.oracle;

import org.jspecify.annotations.NullMarked;
