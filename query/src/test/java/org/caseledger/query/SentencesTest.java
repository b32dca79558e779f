package org.caseledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Sentences;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

class SentencesTest {

    private static final Phrases MARKED =
            new Phrases() {
                @Override
                public String words(Labelled<Words> words) {
                    return "(言葉)";
                }

                @Override
                public String troubles(Labelled<Troubles> troubles) {
                    return "(困りごと)";
                }

                @Override
                public String scheme(Labelled<OtherScheme> scheme) {
                    return "(制度)";
                }

                @Override
                public <T> String told(
                        Labelled<T> value, Class<T> type, Function<T, String> words) {
                    return "(選択肢)";
                }

                @Override
                public String agency(AgencyId agency) {
                    return "(機関)";
                }

                @Override
                public String person(PersonId person) {
                    return "(人)";
                }

                @Override
                public String staff(StaffId staff) {
                    return "(職員)";
                }
            };

    @Test
    void every_catalogued_event_has_a_sentence_of_its_own() {
        Map<String, String> named = new HashMap<>();
        EventCatalogue.entries()
                .forEach(entry -> {
                    var event = (LedgerEvent) SampleValues.record(entry.type());
                    String sentence = Sentences.of(event, MARKED);
                    assertThat(sentence).as(entry.name()).isNotBlank().doesNotContain("null");
                    assertThat(named.put(sentence, entry.name())).as(sentence).isNull();
                });
        assertThat(named).hasSameSizeAs(EventCatalogue.entries());
    }
}
