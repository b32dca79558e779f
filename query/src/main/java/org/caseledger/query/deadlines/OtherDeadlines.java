package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.Ending.lapsed;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Ending.metWhere;
import static org.caseledger.query.deadlines.Opening.each;
import static org.caseledger.query.deadlines.Opening.on;
import static org.caseledger.query.deadlines.Opening.within;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.NextDateSet;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.directory.AgencyClosed;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.SharingAgreementEnded;
import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.succession.SucceededWorkEnded;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionTakenBack;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.deadlines.Opening.Taken;

import java.time.LocalDate;
import java.util.List;

/** What falls due in households, sittings, successions, taken-over files and the directory. */
final class OtherDeadlines {

    static final List<Opening<?>> OPENINGS =
            List.of(
                    on(
                                    RETURN_EXPECTED,
                                    AbsenceBegan.class,
                                    "expectedUntil",
                                    AbsenceBegan::expectedUntil)
                            .about(it -> it.personId().value()),
                    on(HANDLING_REVIEW, ProtectionSet.class, "until", ProtectionSet::until)
                            .about(it -> it.handlingId().value()),
                    each(NEXT_SITTING, NextDateSet.class, OtherDeadlines::nextSitting)
                            .stating("nextOn"),
                    within(
                            ProfileSetting.MINUTES_DAYS,
                            MINUTES_APPROVAL,
                            SittingClosed.class,
                            _ -> null),
                    on(
                                    TAKE_OVER_ANSWER,
                                    SuccessionOffered.class,
                                    "effectiveOn",
                                    SuccessionOffered::effectiveOn)
                            .about(SuccessionOffered::line)
                            .owedBy(it -> Owner.of(it.successor())),
                    on(
                                    PLAN_REVIEW,
                                    FileCarriedOver.class,
                                    "nextReviewOn",
                                    FileCarriedOver::nextReviewOn)
                            .when(it -> it.stage() == CarriedStage.OUTREACH),
                    on(CONTRACT_END, ContractAgreed.class, "until", ContractAgreed::until)
                            .about(it -> it.contractId().value())
                            .owedBy(it -> Owner.of(it.agencyId())),
                    on(
                                    AGREEMENT_END,
                                    SharingAgreementConcluded.class,
                                    "until",
                                    SharingAgreementConcluded::until)
                            .about(it -> it.agreementId().value()));

    static final List<Ending<?>> ENDINGS =
            List.of(
                    met(RETURN_EXPECTED, MemberReturned.class, it -> it.personId().value()),
                    lapsed(RETURN_EXPECTED, MemberLeft.class, it -> it.personId().value()),
                    lapsed(RETURN_EXPECTED, MemberDied.class, it -> it.personId().value()),
                    lapsed(HANDLING_REVIEW, ProtectionLifted.class, it -> it.handlingId().value()),
                    metWhere(NEXT_SITTING, AgendaItemSet.class, (_, _) -> true),
                    met(MINUTES_APPROVAL, MinutesApproved.class),
                    met(TAKE_OVER_ANSWER, SuccessionAccepted.class, SuccessionAccepted::line),
                    lapsed(TAKE_OVER_ANSWER, SuccessionTakenBack.class, SuccessionTakenBack::line),
                    lapsed(TAKE_OVER_ANSWER, SucceededWorkEnded.class, SucceededWorkEnded::line),
                    metWhere(PLAN_REVIEW, OutreachPlanMade.class, OtherDeadlines::carriedOver),
                    metWhere(PLAN_REVIEW, OutreachEnded.class, OtherDeadlines::carriedOver),
                    lapsed(CONTRACT_END, ContractEnded.class, it -> it.contractId().value()),
                    metWhere(CONTRACT_END, ContractAgreed.class, OtherDeadlines::isRenewedBy),
                    metWhere(
                            CONTRACT_END,
                            AgencyClosed.class,
                            (taken, row) -> taken.event().agencyId().equals(row.owner().agency())),
                    lapsed(
                            AGREEMENT_END,
                            SharingAgreementEnded.class,
                            it -> it.agreementId().value()));

    private OtherDeadlines() {}

    private static List<Due> nextSitting(Taken<NextDateSet> taken) {
        NextDateSet it = taken.event();
        return List.of(
                new Due(it.itemId().value(), it.nextOn(), null, null, Owner.NOBODY, it.itemId()));
    }

    /** A review that came with the file, not one of a run of 多機関協働. */
    private static boolean carriedOver(Taken<?> taken, DeadlineRow row) {
        return taken.event().file().isPresent()
                && row.stream().equals(StreamIds.carriedFile(taken.event().file().get()));
    }

    /** A later contract with the same agency follows the one before. */
    private static boolean isRenewedBy(Taken<ContractAgreed> taken, DeadlineRow row) {
        LocalDate until = row.dueOn();
        return taken.event().agencyId().equals(row.owner().agency())
                && until != null
                && until.isBefore(taken.event().until());
    }
}
