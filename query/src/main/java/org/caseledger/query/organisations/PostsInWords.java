package org.caseledger.query.organisations;

import org.caseledger.events.register.StaffRegister.Post;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The posts of a person as they stand on a day: the one held, the ones to come with their first day,
 * and where none is held, the last one with its end.
 */
record PostsInWords(Phrases say, LocalDate day) {

    String of(Post last) {
        List<String> words = new ArrayList<>();
        last.on(day).ifPresent(held -> words.add(where(held)));
        for (Post post = last; post != null; post = post.before()) {
            if (post.from().isAfter(day) && isEverHeld(post)) {
                words.add(Terms.day(post.from()) + "から" + where(post));
            }
        }
        return words.isEmpty() ? "元 " + where(last) + left(last) : String.join("、", words);
    }

    /** A post that was given and taken back before it began is none. */
    private static boolean isEverHeld(Post post) {
        return post.leftOn() == null || post.leftOn().isAfter(post.from());
    }

    private String where(Post post) {
        return say.agency(post.agencyId()) + "・" + CaseTerms.of(post.capacity());
    }

    private static String left(Post post) {
        return post.leftOn() == null ? "" : "。" + Terms.day(post.leftOn().minusDays(1)) + "まで";
    }
}
