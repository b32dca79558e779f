package org.caseledger.events.register;

import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.succession.SucceededWorkEnded;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.CoordinationHandedOver;
import org.caseledger.events.supportcase.CoordinationReturned;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupportDeclined;
import org.caseledger.events.supportcase.LeadSupportHandedOver;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.RoleReleased;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.RoleId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What binds an agency to a file, or no longer does.
 *
 * @param name the same for the act that ties and the act that unties
 */
record Tie(AgencyId agency, String name, boolean stands) {

    private static final String COORDINATES = "coordinates";
    private static final String LEADS = "leads";

    static List<Tie> changedBy(LedgerEvent event) {
        return switch (event) {
            case ConsultationReceived act -> one(act.receivedBy(), "took");
            case HandOverAccepted act -> one(act.by(), "hand-over");
            case MultiAgencyReferralMade act -> one(act.coordinator(), "referred-to");
            case OutreachCandidateNominated act -> one(act.to(), "nominated");
            case OutreachOpened act -> one(act.agencyId(), "opened");
            case OutreachReferredToMultiAgency act -> one(act.coordinator(), "referred-to");
            case FileCarriedOver act -> one(act.coordinator(), COORDINATES);
            case SuccessionAccepted act when !act.agencyId().equals(act.fromAgency()) ->
                    one(act.agencyId(), "succession:" + act.line());
            case SucceededWorkEnded act -> none(act.agencyId(), "succession:" + act.line());
            case SupportCaseEvent act -> ofCase(act);
            default -> List.of();
        };
    }

    private static List<Tie> ofCase(SupportCaseEvent event) {
        return switch (event) {
            case ReferralReceived act ->
                    List.of(
                            new Tie(act.coordinator(), COORDINATES, true),
                            new Tie(act.referredBy(), "referred", true));
            case CaseCarriedOver act -> carried(act);
            case CaseReroutedToOutreach act -> one(act.to(), "rerouted");
            case RoleOffered act -> one(act.agencyId(), role(act.roleId()));
            case RoleDeclined act -> none(act.agencyId(), role(act.roleId()));
            case RoleEnded act -> none(act.agencyId(), role(act.roleId()));
            case RoleReleased act -> none(act.agencyId(), role(act.roleId()));
            case RoleOfferLapsed act -> none(act.agencyId(), role(act.roleId()));
            case RoleWorkerChanged act -> bears(act);
            case LeadSupporterDesignated act -> led(act.agencyId(), act.inPlaceOf());
            case LeadSupportAccepted act -> led(act.agencyId(), act.inPlaceOf());
            case LeadSupportDeclined act -> none(act.agencyId(), LEADS);
            case LeadSupportHandedOver act -> one(act.to(), LEADS);
            case CoordinationHandedOver act -> one(act.to(), COORDINATES);
            case CoordinationAccepted act -> none(act.from(), COORDINATES);
            case CoordinationReturned act -> none(act.to(), COORDINATES);
            default -> List.of();
        };
    }

    /** The agencies with a role follow only where every consent came with the case. */
    private static List<Tie> carried(CaseCarriedOver act) {
        List<Tie> ties = new ArrayList<>(one(act.coordinator(), COORDINATES));
        if (act.rolesMayKnow()) {
            act.roles()
                    .forEach(role -> ties.add(new Tie(role.agencyId(), role(role.roleId()), true)));
            if (act.lead() != null) {
                ties.add(new Tie(act.lead(), LEADS, true));
            }
        }
        return List.copyOf(ties);
    }

    /** A role that went over ties the agency that bears it now, and no longer the one before. */
    private static List<Tie> bears(RoleWorkerChanged act) {
        AgencyId before = act.inPlaceOf();
        return before == null
                ? List.of()
                : List.of(
                        new Tie(act.agencyId(), role(act.roleId()), true),
                        new Tie(before, role(act.roleId()), false));
    }

    private static List<Tie> led(AgencyId by, @Nullable AgencyId inPlaceOf) {
        return inPlaceOf == null || inPlaceOf.equals(by)
                ? one(by, LEADS)
                : List.of(new Tie(by, LEADS, true), new Tie(inPlaceOf, LEADS, false));
    }

    private static List<Tie> one(AgencyId agency, String name) {
        return List.of(new Tie(agency, name, true));
    }

    private static List<Tie> none(AgencyId agency, String name) {
        return List.of(new Tie(agency, name, false));
    }

    private static String role(RoleId role) {
        return "role:" + role;
    }
}
