package org.caseledger.oracle.model;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How far a consultation has come. */
final class Consultations {

    private Consultations() {}

    static boolean isUnknown(History before, Told told) {
        return !before.happened(told.stream(), "ReceiveConsultation");
    }

    static boolean isClosed(History before, Told told) {
        return before.happened(told.stream(), "CloseConsultationWithAdvice");
    }

    /** What was judged last; empty when nothing was. */
    static String triage(History before, Told told) {
        Told last = before.last(told.stream(), "TriageConsultation", "ChangeTriage");
        return last == null ? "" : String.valueOf(last.get("result"));
    }

    static Collection<?> persons(History before, Told told) {
        Told received = before.last(told.stream(), "ReceiveConsultation");
        return received == null ? List.of() : received.many("persons");
    }

    /** The hand-over that has no answer yet. */
    static @Nullable Told waiting(History before, Told told) {
        Told last = before.last(told.stream(), "HandOver", "AcceptHandOver", "ReturnHandOver");
        return last != null && last.act().equals("HandOver") ? last : null;
    }

    /** Who received it, or who took it over last. */
    static @Nullable AgencyId holder(History before, Told told) {
        AgencyId holder = null;
        AgencyId sentTo = null;
        for (Told each : before.before(told)) {
            switch (each.act()) {
                case "ReceiveConsultation" -> holder = each.office();
                case "HandOver" -> sentTo = (AgencyId) each.get("to");
                case "AcceptHandOver" -> holder = sentTo;
                default -> {}
            }
        }
        return holder;
    }

    static boolean isHeldByAnother(History before, Told told) {
        return !isUnknown(before, told)
                && !Mihon.isOfficer(told.by())
                && !told.office().equals(holder(before, told));
    }

    static boolean happened(History before, Told told, String act) {
        return before.happened(told.stream(), act);
    }

    /** Whether what the triage decided was done. */
    static boolean isCarriedOut(History before, Told told) {
        return switch (triage(before, told)) {
            case "HAND_OVER" -> happened(before, told, "AcceptHandOver");
            case "MULTI_AGENCY" -> happened(before, told, "ReferToMultiAgency");
            case "OUTREACH" -> happened(before, told, "NominateForOutreach");
            default -> true;
        };
    }

    /** A referral of this consultation whose case was neither returned, rerouted nor closed. */
    static boolean hasRunningReferral(History before, Told told) {
        Told referral = before.last(told.stream(), "ReferToMultiAgency");
        return referral != null
                && referral.get("caseId") instanceof CaseId id
                && !isOver(before, id.value());
    }

    private static boolean isOver(History before, UUID supportCase) {
        return before.lastWas(
                supportCase,
                List.of("ReturnCase", "RerouteToOutreach", "CloseMultiAgencyCollaboration"),
                List.of("ReceiveReferral", "ReopenCase"));
    }

    /** A report covers all the support given before it. */
    static boolean owesReport(History before, Told told) {
        return before.lastWas(
                told.stream(), List.of("GiveEmergencySupport"), List.of("ReportEmergencySupport"));
    }

    /** Dangers noted in the household of the file and not lifted. */
    static boolean standsDanger(History before, Told told) {
        Told received = before.last(told.stream(), "ReceiveConsultation");
        if (received == null) {
            return false;
        }
        UUID household =
                (received.is("fileId", Mihon.FILE) ? Mihon.HOUSEHOLD : Mihon.OTHER_HOUSEHOLD)
                        .value();
        long open =
                before.of(household).stream().filter(e -> e.act().equals("RecordDanger")).count();
        long lifted =
                before.of(household).stream().filter(e -> e.act().equals("LiftDanger")).count();
        return open > lifted;
    }
}
