/**
 * The rules said once more, as simply as can be: a table of guards over the plain list of what
 * happened. Knows nothing of the classes that decide.
 */
@NullMarked
package org.caseledger.oracle.model;

import org.jspecify.annotations.NullMarked;
