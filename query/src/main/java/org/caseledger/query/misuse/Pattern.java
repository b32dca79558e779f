package org.caseledger.query.misuse;

import java.util.List;

/** One pattern: a pure question to a month of looks. */
interface Pattern {
    List<Listed> in(Month month);
}
