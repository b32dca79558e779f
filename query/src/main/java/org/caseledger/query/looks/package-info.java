/** だれが見たか: the record of looks for a person and for a file, in plain words. */
@NullMarked
package org.caseledger.query.looks;

import org.jspecify.annotations.NullMarked;
