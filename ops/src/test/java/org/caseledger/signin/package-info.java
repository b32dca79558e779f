/** Signing in for real: an issuer, accounts, second factors, bound tokens. */
@NullMarked
package org.caseledger.signin;

import org.jspecify.annotations.NullMarked;
