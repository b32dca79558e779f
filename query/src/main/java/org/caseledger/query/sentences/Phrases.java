package org.caseledger.query.sentences;

import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.function.Function;

/** What a sentence needs to name things for one reader; what is hidden becomes a mark, never a gap. */
public interface Phrases {

    /** The words, or a mark that says why they are not shown. */
    String words(Labelled<Words> words);

    String troubles(Labelled<Troubles> troubles);

    /** Whose plan it is: which scheme somebody is in tells of their health or means. */
    String scheme(Labelled<OtherScheme> scheme);

    /** What was told in any other form, in these words; or a mark that says why it is not shown. */
    <T> String told(Labelled<T> value, Class<T> type, Function<T, String> words);

    /** Whether the reader may open this value; where nothing is opened, no. */
    default <T> boolean opens(Labelled<T> value, Class<T> type) {
        return false;
    }

    String agency(AgencyId agency);

    String person(PersonId person);

    String staff(StaffId staff);

    /** 「…」 with a lead, or nothing when nothing was written. */
    default String also(String lead, @Nullable Labelled<Words> words) {
        return words == null ? "" : " " + lead + "「" + words(words) + "」";
    }

    default String persons(Collection<PersonId> persons) {
        return String.join("、", persons.stream().map(this::person).toList());
    }

    default String circle(Circle circle) {
        return String.join("、", circle.agencies().stream().map(this::agency).sorted().toList());
    }
}
