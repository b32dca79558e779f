package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.MaterialPrepared;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ConsentOfItemTest {

    private static final ConsentId OF_MOTHER = new ConsentId(Town.id(5, 1));

    @Test
    void on_a_consent_item_nothing_more_is_told_once_the_consent_is_withdrawn() {
        var told =
                new ShareInformationInItem(
                        Hall.SITTING,
                        Hall.ITEM,
                        Town.SCHOOL,
                        List.of(Town.MOTHER),
                        new Words("様子"),
                        SaidBy.agency(Town.SCHOOL));
        inSession().when(told).thenAccepted(events -> assertThat(events).hasSize(1));
        inSession()
                .given(new ConsentWithdrawn(OF_MOTHER, Town.FILE, Town.DAY, null))
                .when(told)
                .thenRefused(SittingRefusal.CONSENT_NO_LONGER_HOLDS);
    }

    @Test
    void no_paper_about_a_person_goes_out_once_their_consent_is_withdrawn() {
        var paper =
                new MaterialPrepared(
                        Hall.SITTING,
                        Hall.ITEM,
                        Town.FILE,
                        1,
                        Town.told(Town.MOTHER, "生活の様子"),
                        List.of(Town.MOTHER),
                        null);
        var copy = new DistributeMaterial(Hall.SITTING, Hall.ITEM, 1, 1, Hall.TEACHER);
        inSession().given(paper).when(copy).thenAccepted(events -> assertThat(events).hasSize(1));
        inSession()
                .given(paper, new ConsentWithdrawn(OF_MOTHER, Town.FILE, Town.DAY, null))
                .when(copy)
                .thenRefused(SittingRefusal.CONSENT_NO_LONGER_HOLDS);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> inSession() {
        return Scenario.of(SittingCommand.STREAM)
                .given(
                        Hall.body(LegalBasis.CONSENT),
                        Hall.member(),
                        Hall.convened(),
                        new ConsentSought(
                                OF_MOTHER,
                                Town.FILE,
                                Town.MOTHER,
                                Purpose.PLANNING,
                                new Circle(Set.of(Town.SCHOOL)),
                                Occurred.onDay(Town.DAY.minusDays(5)),
                                null),
                        new ConsentGiven(
                                OF_MOTHER,
                                Town.FILE,
                                ConsentForm.APPLICATION_FORM,
                                ConsentCapacity.SELF,
                                "第3版",
                                Town.DAY.minusDays(5),
                                null,
                                null,
                                null),
                        new AgendaItemSet(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                LegalBasis.CONSENT,
                                List.of(Town.MOTHER),
                                List.of(OF_MOTHER)),
                        Hall.selected(),
                        Hall.attended());
    }
}
