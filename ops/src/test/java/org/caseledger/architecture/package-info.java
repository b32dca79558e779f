/** Promises about the shape of the whole, each seen broken once before it was believed. */
@NullMarked
package org.caseledger.architecture;

import org.jspecify.annotations.NullMarked;
