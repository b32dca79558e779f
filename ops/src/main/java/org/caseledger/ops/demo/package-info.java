/** The demonstration: its users and the local issuer of their tokens. */
@NullMarked
package org.caseledger.ops.demo;

import org.jspecify.annotations.NullMarked;
