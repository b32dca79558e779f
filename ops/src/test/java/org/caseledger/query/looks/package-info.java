/** The record of looks on a database: who looked, and whether they would be permitted again. */
@NullMarked
package org.caseledger.query.looks;

import org.jspecify.annotations.NullMarked;
