package org.caseledger.query.misuse;

/**
 * From which number on looks are listed: by the size of the town, and as the town sets it.
 *
 * @param staff how many members of staff there are
 * @param percent of the documented number; 100 unless the municipality decided otherwise
 */
record Thresholds(int staff, int percent) {

    int of(Kind kind) {
        return Math.max(1, kind.limit(staff) * percent / 100);
    }
}
