package org.caseledger.ops.setup;

import java.util.Set;

/** What areas, posts and agreements of a set-up file name is there. */
record OfficeReferences(SetupFile file, SetupReferences all) {

    void check(Set<String> agencies, Set<String> staff) {
        areas(agencies, staff);
        posts(agencies, staff);
        agreements(agencies);
    }

    private void areas(Set<String> agencies, Set<String> staff) {
        all.keys("areas", SetupFile.all(file.areas()), SetupFile.Area::key);
        SetupReferences.each(
                "areas",
                SetupFile.all(file.areas()),
                (path, area) ->
                        SetupReferences.each(
                                path + ".assignments",
                                SetupFile.all(area.assignments()),
                                (at, one) -> {
                                    all.named(at + ".agency", one.agency(), agencies, "agencies");
                                    if (one.staff() != null) {
                                        all.named(at + ".staff", one.staff(), staff, "staff");
                                    }
                                }));
    }

    private void posts(Set<String> agencies, Set<String> staff) {
        all.keys("posts", SetupFile.all(file.posts()), SetupFile.Post::key);
        SetupReferences.each(
                "posts",
                SetupFile.all(file.posts()),
                (path, post) -> {
                    all.named(path + ".agency", post.agency(), agencies, "agencies");
                    if (post.holder() != null) {
                        all.named(path + ".holder", post.holder(), staff, "staff");
                    } else if (post.heldFrom() != null || post.heldUntil() != null) {
                        all.wrong(
                                path,
                                "期間を書くときは、担当者(holder)も書いてください。",
                                "Where a term is given, name the holder too.");
                    }
                });
    }

    private void agreements(Set<String> agencies) {
        all.keys("agreements", SetupFile.all(file.agreements()), SetupFile.Agreement::key);
        SetupReferences.each(
                "agreements",
                SetupFile.all(file.agreements()),
                (path, one) ->
                        one.parties()
                                .forEach(key ->
                                        all.named(path + ".parties", key, agencies, "agencies")));
    }
}
