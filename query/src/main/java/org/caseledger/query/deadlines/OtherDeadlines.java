package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.Ending.lapsed;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Ending.metWhere;
import static org.caseledger.query.deadlines.Opening.each;
import static org.caseledger.query.deadlines.Opening.on;
import static org.caseledger.query.deadlines.Opening.within;

import org.caseledger.events.directory.AgencyClosed;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.SharingAgreementEnded;
import org.caseledger.events.directory.SignInReset;
import org.caseledger.events.duty.DutyCopyHandedOut;
import org.caseledger.events.duty.DutyCopyRecovered;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.register.FallbackKeys;
import org.caseledger.events.succession.SucceededWorkEnded;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionTakenBack;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.deadlines.Opening.Taken;

import java.time.LocalDate;
import java.util.List;

/** What falls due in households, successions, taken-over files, the programme and the directory. */
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
                    within(
                                    ProfileSetting.ABUSE_REPORT_DAYS,
                                    HANDLING_REPORT,
                                    SuspicionRecorded.class,
                                    it -> it.occurred().on())
                            .about(it -> it.personId().value()),
                    each(MONTH_REPORT, OutreachMonthReported.class, OtherDeadlines::nextMonth),
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
                            .about(it -> it.agreementId().value()),
                    on(
                                    SUPERIOR_REVIEW,
                                    AccessPolicyPublished.class,
                                    "reviewBy",
                                    AccessPolicyPublished::reviewBy)
                            .about(it -> FallbackKeys.policy(it.policyId()))
                            .owedBy(it -> Owner.of(null, it.superior())),
                    on(SUPERIOR_REVIEW, SignInReset.class, "reviewBy", SignInReset::reviewBy)
                            .about(it -> it.resetId().value())
                            .owedBy(it -> Owner.of(null, it.superior())),
                    on(
                                    SUPERIOR_REVIEW,
                                    EmergencyAccessAllowed.class,
                                    "reviewBy",
                                    EmergencyAccessAllowed::reviewBy)
                            .about(it -> FallbackKeys.allowance(it.accessId()))
                            .owedBy(it -> Owner.of(null, it.superior())),
                    on(
                            READING_REVIEW,
                            EmergencyAccessStarted.class,
                            "reviewBy",
                            EmergencyAccessStarted::reviewBy),
                    on(
                                    COPY_RECOVERY,
                                    DutyCopyHandedOut.class,
                                    "recoverBy",
                                    DutyCopyHandedOut::recoverBy)
                            .about(it -> DeadlineTable.pair(it.streamId(), it.copy()))
                            .owedBy(it -> Owner.of(null, it.to())));

    static final List<Ending<?>> ENDINGS =
            List.of(
                    met(RETURN_EXPECTED, MemberReturned.class, it -> it.personId().value()),
                    lapsed(RETURN_EXPECTED, MemberLeft.class, it -> it.personId().value()),
                    lapsed(RETURN_EXPECTED, MemberDied.class, it -> it.personId().value()),
                    lapsed(HANDLING_REVIEW, ProtectionLifted.class, it -> it.handlingId().value()),
                    met(HANDLING_REPORT, AbuseReportMade.class, it -> it.personId().value()),
                    met(HANDLING_REPORT, SuspicionEnded.class, it -> it.personId().value()),
                    lapsed(HANDLING_REPORT, MemberDied.class, it -> it.personId().value()),
                    met(
                            MONTH_REPORT,
                            OutreachMonthReported.class,
                            it -> Contractors.report(it.agencyId(), it.month())),
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
                            it -> it.agreementId().value()),
                    met(READING_REVIEW, EmergencyAccessReviewed.class),
                    met(SUPERIOR_REVIEW, FallbackReviewed.class, it -> it.entryId().value()),
                    met(
                            COPY_RECOVERY,
                            DutyCopyRecovered.class,
                            it -> DeadlineTable.pair(it.streamId(), it.copy())));

    private OtherDeadlines() {}

    private static List<Due> nextMonth(Taken<OutreachMonthReported> taken) {
        OutreachMonthReported it = taken.event();
        return taken.book().contractors().next(it.agencyId(), it.month());
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
