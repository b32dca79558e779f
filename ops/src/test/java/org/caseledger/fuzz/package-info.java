/** Every operation of the description is sent sense and nonsense, and answers as described. */
@NullMarked
package org.caseledger.fuzz;

import org.jspecify.annotations.NullMarked;
