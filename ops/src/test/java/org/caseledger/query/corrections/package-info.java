/** Tests of corrections on a real database, from the act to the pages and views. */
@NullMarked
package org.caseledger.query.corrections;

import org.jspecify.annotations.NullMarked;
