package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.consent.ConsentRefusal.*;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.GIVEN;
import static org.caseledger.command.consent.ConsentStory.NARROW;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;
import static org.caseledger.command.consent.ConsentStory.WITHDRAWN;
import static org.caseledger.command.consent.ConsentStory.given;

import org.caseledger.command.Town;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.Resting;
import org.caseledger.events.consent.RestingKind;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.RoleId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class WithdrawalTest {
    private static final CaseId CASE = new CaseId(Town.id(3, 1));
    private static final HandOverId HAND_OVER = new HandOverId(Town.id(6, 2));
    private static final ReferralReceived REFERRED =
            new ReferralReceived(
                    CASE,
                    FILE,
                    COORDINATION_DESK,
                    SCHOOL,
                    Town.id(7, 1),
                    List.of(MOTHER),
                    DAY.minusDays(2));
    private static final RoleOffered ROLE =
            new RoleOffered(CASE, FILE, new RoleId(Town.id(10, 1)), 1, Town.CARE_CENTRE);
    private static final HandOverSent WAITING =
            new HandOverSent(
                    new ConsultationId(Town.id(6, 1)),
                    FILE,
                    HAND_OVER,
                    SCHOOL,
                    Town.EMPLOYMENT_OFFICE,
                    LegalBasis.CONSENT,
                    CONSENT,
                    null,
                    told(MOTHER, "理由"));
    private static final RoleHolderNotified TOLD =
            new RoleHolderNotified(CONSENT, FILE, SCHOOL, AskingMeans.PHONE, DAY);
    private static final NoticeAcknowledged CONFIRMED =
            new NoticeAcknowledged(CONSENT, FILE, SCHOOL, DAY, null);

    @Test
    void by_phone_it_lists_what_rests_on_it_and_whom_to_tell() {
        given(SOUGHT, GIVEN, REFERRED, ACCEPTED, ROLE, WAITING)
                .when(new WithdrawConsent(CONSENT, DAY, null, AskingMeans.PHONE))
                .then(
                        new ConsentWithdrawn(
                                CONSENT,
                                FILE,
                                DAY,
                                null,
                                AskingMeans.PHONE,
                                List.of(
                                        resting(RestingKind.PLAN, COORDINATION_DESK),
                                        resting(RestingKind.ROLE, SCHOOL),
                                        resting(RestingKind.ROLE, Town.CARE_CENTRE),
                                        new Resting(
                                                RestingKind.HAND_OVER,
                                                HAND_OVER.value(),
                                                Town.EMPLOYMENT_OFFICE)),
                                List.of(SCHOOL, Town.CARE_CENTRE, Town.EMPLOYMENT_OFFICE)));
    }

    @Test
    void an_agency_is_told_once_and_confirms_once() {
        given(SOUGHT, GIVEN, WITHDRAWN).when(tell(SCHOOL, DAY)).then(TOLD);
        given(SOUGHT, GIVEN, WITHDRAWN, TOLD)
                .when(tell(SCHOOL, DAY))
                .thenRefused(ROLE_HOLDER_ALREADY_NOTIFIED);
        given(SOUGHT, GIVEN, WITHDRAWN, TOLD)
                .by(Town.TEACHER)
                .when(confirm(SCHOOL))
                .then(CONFIRMED);
        given(SOUGHT, GIVEN, WITHDRAWN, TOLD, CONFIRMED)
                .when(confirm(SCHOOL))
                .thenRefused(NOTICE_ALREADY_ACKNOWLEDGED);
    }

    @Test
    void nobody_confirms_for_another_agency_or_before_being_told() {
        given(SOUGHT, GIVEN, WITHDRAWN, TOLD)
                .by(Town.CARE_MANAGER)
                .when(confirm(SCHOOL))
                .thenRefused(ACKNOWLEDGED_BY_ANOTHER_AGENCY);
        given(SOUGHT, GIVEN, WITHDRAWN).when(confirm(SCHOOL)).thenRefused(NOTICE_NOT_GIVEN);
        given(SOUGHT).when(confirm(SCHOOL)).thenRefused(NOTICE_NOT_GIVEN);
    }

    @Test
    void there_is_something_to_tell_only_to_who_may_no_longer_know() {
        given(SOUGHT, GIVEN).when(tell(SCHOOL, DAY)).thenRefused(NOTHING_TO_NOTIFY);
        given(SOUGHT, GIVEN, new ConsentNarrowed(CONSENT, FILE, NARROW, DAY))
                .when(tell(COORDINATION_DESK, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT, GIVEN, WITHDRAWN)
                .when(tell(new AgencyId(Town.id(1, 99)), DAY))
                .thenRefused(CONSENT_AGENCY_UNKNOWN);
        given(SOUGHT, GIVEN, WITHDRAWN)
                .when(tell(SCHOOL, DAY.minusDays(1)))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT, GIVEN, WITHDRAWN)
                .when(tell(SCHOOL, DAY.plusDays(1)))
                .thenRefused(CONSENT_DATE_IN_FUTURE);
    }

    private static final CaseAccepted ACCEPTED = accepted();

    private static CaseAccepted accepted() {
        return new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY.minusDays(1));
    }

    private static Resting resting(RestingKind kind, AgencyId agency) {
        return new Resting(kind, CASE.value(), agency);
    }

    private static NotifyRoleHolder tell(AgencyId agency, LocalDate on) {
        return new NotifyRoleHolder(CONSENT, agency, AskingMeans.PHONE, on);
    }

    private static AcknowledgeNotice confirm(AgencyId agency) {
        return new AcknowledgeNotice(CONSENT, agency, DAY, null);
    }
}
