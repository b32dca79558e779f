package org.caseledger.ops.setup;

import java.util.Set;

/** What the conference bodies of a set-up file name is there. */
record BodyReferences(SetupFile file, SetupReferences all) {

    void check(Set<String> agencies, Set<String> staff) {
        Set<String> bodies = all.keys("bodies", SetupFile.all(file.bodies()), SetupFile.Body::key);
        SetupReferences.each(
                "bodies",
                SetupFile.all(file.bodies()),
                (path, one) -> {
                    all.named(path + ".host", one.host(), agencies, "agencies");
                    if (one.parent() != null) {
                        all.named(path + ".parent", one.parent(), bodies, "bodies");
                    }
                    SetupReferences.each(
                            path + ".members",
                            SetupFile.all(one.members()),
                            (at, member) -> member(at, member, staff));
                });
    }

    private void member(String path, SetupFile.Member member, Set<String> staff) {
        all.named(path + ".staff", member.staff(), staff, "staff");
        if ((member.secrecyNotice() == null) != (member.acknowledgedOn() == null)) {
            all.wrong(
                    path,
                    "守秘義務確認書の版(secrecyNotice)と確認日(acknowledgedOn)は両方書いてください。",
                    "Give both the version of the secrecy notice and the day it was confirmed.");
        } else if (member.secrecyNotice() != null && !all.isPublished(member.secrecyNotice())) {
            all.wrong(
                    path + ".secrecyNotice",
                    "この版の守秘義務確認書(SECRECY_NOTICE)が texts にありません。",
                    "This version of the secrecy notice is not among the texts.");
        }
    }
}
