/** The daily run that notes what has passed: claimed in the database, carried out once. */
@NullMarked
package org.caseledger.ops.deadlines;

import org.jspecify.annotations.NullMarked;
