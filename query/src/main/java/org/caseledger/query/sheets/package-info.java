/** インテーク・アセスメントシート of the persons of a file: what was told, and what was not asked. */
@NullMarked
package org.caseledger.query.sheets;

import org.jspecify.annotations.NullMarked;
