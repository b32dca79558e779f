package org.caseledger.query.casefile;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which acts of a file a reader is told of at all. Agencies in on the file: all. An agency asked to
 * take over: the hand-over to it. People only named for an agenda item: the acts of that item and the
 * persons discussed in it.
 */
final class Scope {

    private Scope() {}

    static List<LedgerLine> of(Look look, FileId file, List<LedgerLine> lines) {
        if (look.seesWholeFile(file)) {
            return lines;
        }
        Set<PersonId> discussed = new HashSet<>();
        for (LedgerLine line : lines) {
            if (line.event() instanceof AgendaItemSet set && look.isNamedFor(set.itemId())) {
                discussed.addAll(set.subjects());
            }
        }
        Set<UUID> told = new HashSet<>();
        return lines.stream()
                .filter(line -> isToldOf(look, discussed, line.event()) || follows(line, told))
                .peek(line -> told.add(line.eventId()))
                .toList();
    }

    /** Who is told of an entry is told of its correction, and of the scan of its paper. */
    private static boolean follows(LedgerLine line, Set<UUID> told) {
        return switch (line.event()) {
            case Correction correction -> told.contains(correction.entry());
            case ScanAttached scan -> told.contains(scan.entry());
            default -> false;
        };
    }

    private static boolean isToldOf(Look look, Set<PersonId> discussed, LedgerEvent event) {
        ItemId item = itemOf(event);
        if (item != null) {
            return look.isNamedFor(item);
        }
        return switch (event) {
            case HandOverSent act -> act.to().equals(look.actor().organisation());
            case MemberAdded act -> discussed.contains(act.personId());
            case MemberLeft act -> discussed.contains(act.personId());
            case MemberFactTold act ->
                    act.fact() == MemberFact.NAME && discussed.contains(act.personId());
            default -> false;
        };
    }

    private static @Nullable ItemId itemOf(LedgerEvent event) {
        return switch (event) {
            case AgendaItemSet act -> act.itemId();
            case AttendeeSelectedForItem act -> act.itemId();
            case NonMemberInvited act -> act.itemId();
            case AttendanceRecorded act -> act.itemId();
            case InformationSharedInItem act -> act.itemId();
            case DecisionTaken act -> act.itemId();
            case OutreachPlanMade act -> act.itemId();
            case InformationRequested act -> act.itemId();
            case InformationProvided act -> act.itemId();
            default -> null;
        };
    }
}
