/** Who is signed in: sessions for pages, bearer tokens for the API. */
@NullMarked
package org.caseledger.ops.access;

import org.jspecify.annotations.NullMarked;
