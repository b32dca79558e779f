package org.caseledger.command.supportcase;

/**
 * How far the work has come.
 *
 * @param supportDecided a version was decided in this run, so support is being given
 * @param rePlanDecided a sitting asked for a new plan that is not drafted yet
 */
record Progress(int assessments, int lastVersion, boolean supportDecided, boolean rePlanDecided) {

    static final Progress NONE = new Progress(0, 0, false, false);

    Progress assessed() {
        return new Progress(assessments + 1, lastVersion, supportDecided, rePlanDecided);
    }

    Progress drafted(int version) {
        return new Progress(assessments, version, supportDecided, false);
    }

    Progress decided() {
        return new Progress(assessments, lastVersion, true, rePlanDecided);
    }

    Progress rePlanned() {
        return new Progress(assessments, lastVersion, supportDecided, true);
    }

    Progress reopened() {
        return new Progress(assessments, lastVersion, false, false);
    }
}
