/** What one person did though two should have, and who looked at it afterwards. */
@NullMarked
package org.caseledger.query.fallbacks;

import org.jspecify.annotations.NullMarked;
