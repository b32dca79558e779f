package org.caseledger.query.review;

import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.sentences.Phrases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How a reviewer is told of people: staff and agencies by name, persons as 本人1, 本人2, no content. */
public final class MaskedPhrases implements Phrases {

    public static final String MASK = "〔非表示:点検担当〕";

    private final Phrases named;
    private final Map<PersonId, String> persons = new LinkedHashMap<>();

    /**
     * @param named tells the names of agencies and staff
     */
    public MaskedPhrases(Phrases named) {
        this.named = named;
    }

    @Override
    public String words(Labelled<Words> words) {
        return MASK;
    }

    @Override
    public String troubles(Labelled<Troubles> troubles) {
        return MASK;
    }

    @Override
    public String scheme(Labelled<OtherScheme> scheme) {
        return MASK;
    }

    @Override
    public <T> String told(Labelled<T> value, Class<T> type, Function<T, String> words) {
        return MASK;
    }

    @Override
    public String agency(AgencyId agency) {
        return named.agency(agency);
    }

    /** The same person has the same number within one answer. */
    @Override
    public String person(PersonId person) {
        return persons.computeIfAbsent(person, _ -> "本人" + (persons.size() + 1));
    }

    @Override
    public String staff(StaffId staff) {
        return named.staff(staff);
    }
}
