/** The conference bodies of a town: their rules, members and sittings. */
@NullMarked
package org.caseledger.query.bodies;

import org.jspecify.annotations.NullMarked;
