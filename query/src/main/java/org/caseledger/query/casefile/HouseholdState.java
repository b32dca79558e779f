package org.caseledger.query.casefile;

import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbsenceKind;
import org.caseledger.events.household.ContactRuleEnded;
import org.caseledger.events.household.ContactRuleKind;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerReassessed;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.Kinship;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.household.ProtectedFrom;
import org.caseledger.events.household.ProtectionKind;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.household.RelationshipEnded;
import org.caseledger.events.household.RelationshipRecorded;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.sentences.HouseholdTerms;
import org.caseledger.query.sentences.Phrases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Folds the acts on households into what stands at their end. */
final class HouseholdState {

    static final String CLOSED = "秘匿中";

    private final Phrases say;
    private final LocalDate day;
    private final Set<UUID> households = new LinkedHashSet<>();
    private final Map<UUID, ContactRuleSet> rules = new LinkedHashMap<>();
    private final Map<UUID, ProtectionSet> protections = new LinkedHashMap<>();
    private final Map<String, HouseholdShown.Safety> safety = new LinkedHashMap<>();
    private final Map<String, MemberFactTold> facts = new LinkedHashMap<>();
    private final Map<UUID, HouseholdShown.Bond> bonds = new LinkedHashMap<>();
    private final Map<UUID, HouseholdShown.Away> away = new LinkedHashMap<>();

    HouseholdState(Phrases say, LocalDate day) {
        this.say = say;
        this.day = day;
    }

    void take(LedgerEvent event) {
        switch (event) {
            case HouseholdRegistered act -> households.add(act.householdId().value());
            case ContactRuleSet act -> rules.put(act.ruleId().value(), act);
            case ContactRuleEnded act -> rules.remove(act.ruleId().value());
            case ProtectionSet act -> protections.put(act.handlingId().value(), act);
            case ProtectionLifted act -> protections.remove(act.handlingId().value());
            case MemberFactTold act -> facts.put(act.personId() + "/" + act.fact(), act);
            case RelationshipRecorded act -> bonds.put(act.relationshipId().value(), bond(act));
            case RelationshipEnded act ->
                    bonds.computeIfPresent(
                            act.relationshipId().value(), (_, was) -> ended(was, act));
            case AbsenceBegan act -> away.put(act.personId().value(), away(act));
            case MemberReturned act -> away.remove(act.personId().value());
            case MemberLeft act -> away.remove(act.personId().value());
            case MemberDied act -> away.remove(act.personId().value());
            default -> takeSafety(event);
        }
    }

    private void takeSafety(LedgerEvent event) {
        switch (event) {
            case DangerRecorded act ->
                    safety.put(
                            "危険" + act.householdId() + act.number(),
                            new HouseholdShown.Safety(
                                    act.householdId().value(),
                                    act.number(),
                                    "危険",
                                    say.person(act.personId()),
                                    say.words(act.note())));
            case DangerReassessed act ->
                    safety.computeIfPresent(
                            "危険" + act.householdId() + act.number(),
                            (_, was) -> reassessed(was, act));
            case DangerLifted act -> safety.remove("危険" + act.householdId() + act.number());
            case SuspicionRecorded act ->
                    safety.put(
                            "気づき" + act.householdId() + act.number(),
                            new HouseholdShown.Safety(
                                    act.householdId().value(),
                                    act.number(),
                                    "気づき",
                                    say.person(act.personId()),
                                    act.note() == null ? CLOSED : say.words(act.note())));
            case SuspicionEnded act -> safety.remove("気づき" + act.householdId() + act.number());
            default -> {}
        }
    }

    private HouseholdShown.Safety reassessed(HouseholdShown.Safety was, DangerReassessed act) {
        return new HouseholdShown.Safety(
                was.householdId(),
                was.number(),
                was.kind(),
                was.person(),
                was.words() + " → " + say.words(act.judgement()));
    }

    private HouseholdShown.Bond bond(RelationshipRecorded act) {
        String other =
                act.otherId() != null
                        ? say.person(act.otherId())
                        : act.otherPerson() == null ? "" : say.words(act.otherPerson());
        return new HouseholdShown.Bond(
                act.relationshipId().value(),
                act.householdId().value(),
                say.person(act.personId()),
                other,
                say.told(act.kind(), Kinship.class, HouseholdTerms::of),
                act.from(),
                null);
    }

    private static HouseholdShown.Bond ended(HouseholdShown.Bond was, RelationshipEnded act) {
        return new HouseholdShown.Bond(
                was.relationshipId(),
                was.householdId(),
                was.person(),
                was.other(),
                was.kind(),
                was.from(),
                act.until());
    }

    private HouseholdShown.Away away(AbsenceBegan act) {
        return new HouseholdShown.Away(
                act.personId().value(),
                say.person(act.personId()),
                say.told(act.kind(), AbsenceKind.class, HouseholdTerms::of),
                act.from());
    }

    HouseholdShown shown() {
        return new HouseholdShown(
                List.copyOf(households),
                rules.values().stream().filter(this::holds).map(this::beforeContact).toList(),
                List.copyOf(safety.values()),
                protections.values().stream().map(this::protectedOne).toList(),
                facts.values().stream().map(this::fact).toList(),
                List.copyOf(bonds.values()),
                List.copyOf(away.values()));
    }

    private boolean holds(ContactRuleSet rule) {
        return rule.until() == null || !day.isAfter(rule.until());
    }

    private HouseholdShown.BeforeContact beforeContact(ContactRuleSet act) {
        return new HouseholdShown.BeforeContact(
                act.ruleId().value(),
                act.householdId().value(),
                act.personId() == null ? "世帯" : say.person(act.personId()),
                say.told(act.kind(), ContactRuleKind.class, HouseholdTerms::of),
                act.detail() == null ? null : say.words(act.detail()),
                act.from(),
                act.until());
    }

    private HouseholdShown.Protected protectedOne(ProtectionSet act) {
        return new HouseholdShown.Protected(
                act.handlingId().value(),
                act.householdId().value(),
                act.personId().value(),
                say.person(act.personId()),
                CLOSED,
                say.told(act.kind(), ProtectionKind.class, HouseholdTerms::of),
                say.told(act.towards(), ProtectedFrom.class, from -> HouseholdTerms.of(from, say)),
                act.kept() == null ? null : act.kept().value(),
                act.acceptedOn(),
                act.until(),
                act.until() != null && day.isAfter(act.until()),
                say.opens(act.kind(), ProtectionKind.class));
    }

    private HouseholdShown.Fact fact(MemberFactTold act) {
        return new HouseholdShown.Fact(
                act.personId().value(),
                say.person(act.personId()),
                HouseholdTerms.of(act.fact()),
                act.value() == null ? CLOSED : say.words(act.value()),
                act.from());
    }
}
