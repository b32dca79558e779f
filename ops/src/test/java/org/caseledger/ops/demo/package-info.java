/** Tests. */
@NullMarked
package org.caseledger.ops.demo;

import org.jspecify.annotations.NullMarked;
