package org.caseledger.query.casefile;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.ContactRuleRegister;
import org.caseledger.events.register.DangerRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.register.RelationshipRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.StageTerms;

import java.util.ArrayList;
import java.util.List;

/** Gathers from the registers, as they stand now, what a change of one person touches. */
final class EffectsOnPerson {

    private final Facts facts;
    private final FileId file;
    private final PersonId person;
    private final Change change;
    private final List<ChangeEffects.Effect> effects = new ArrayList<>();

    EffectsOnPerson(Facts facts, FileId file, PersonId person, Change change) {
        this.facts = facts;
        this.file = file;
        this.person = person;
        this.change = change;
    }

    List<ChangeEffects.Effect> found() {
        consents();
        work();
        itemsAndReferrals();
        protectionsAndRules();
        relationshipsAndSafety();
        return List.copyOf(effects);
    }

    private void consents() {
        facts.findAll(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .filter(fact ->
                        fact.value().state() == ConsentRegister.State.GIVEN
                                || fact.value().state() == ConsentRegister.State.SOUGHT)
                .forEach(fact ->
                        add(Touched.CONSENT, fact.key(), StageTerms.of(fact.value().state())));
    }

    private void work() {
        facts.findAll(CaseRegister.CASE, Lookups.file(file)).stream()
                .filter(fact ->
                        fact.value().stage() != CaseRegister.Stage.CLOSED
                                && fact.value().stage() != CaseRegister.Stage.NOT_TAKEN)
                .forEach(
                        fact -> add(Touched.CASE, fact.key(), StageTerms.of(fact.value().stage())));
        facts.values(CircleRegister.CIRCLE, Lookups.file(file)).stream()
                .filter(CircleRegister.InOn::now)
                .map(CircleRegister.InOn::agencyId)
                .distinct()
                .forEach(agency -> add(Touched.AGENCY, agency.toString(), name(agency)));
    }

    private String name(AgencyId agency) {
        return facts.value(AgencyRegister.AGENCY, agency.toString())
                .map(AgencyRegister.Agency::name)
                .orElse("(登録のない機関)");
    }

    private void itemsAndReferrals() {
        facts.findAll(ItemRegister.ITEM, Lookups.file(file)).stream()
                .filter(fact -> fact.value().subjects().contains(person))
                .filter(fact -> isOpen(fact.value()))
                .forEach(fact -> add(Touched.ITEM, fact.key(), CaseTerms.of(fact.value().basis())));
        facts.findAll(ReferralRegister.REFERRAL, Lookups.file(file)).stream()
                .filter(fact -> fact.value().persons().contains(person))
                .forEach(fact -> add(Touched.REFERRAL, fact.key(), name(fact.value().from())));
    }

    private boolean isOpen(ItemRegister.Item item) {
        return facts.value(SittingRegister.SITTING, item.sittingId().toString())
                .map(sitting -> !sitting.closed())
                .orElse(true);
    }

    /** Who joins may be the one whom a member is protected from: then every protection counts. */
    private void protectionsAndRules() {
        boolean ofAnybody = Touched.PROTECTION.concernsTheFile(change);
        facts.findAll(ProtectionRegister.PROTECTION, Lookups.file(file)).stream()
                .filter(fact -> fact.value().open())
                .filter(fact -> ofAnybody || fact.value().personId().equals(person))
                .forEach(fact -> add(Touched.PROTECTION, fact.key(), HouseholdState.CLOSED));
        facts.findAll(ContactRuleRegister.CONTACT_RULE, Lookups.file(file)).stream()
                .filter(fact -> fact.value().open())
                .filter(fact ->
                        fact.value().personId() == null || person.equals(fact.value().personId()))
                .forEach(fact -> add(Touched.CONTACT_RULE, fact.key(), "有効"));
    }

    private void relationshipsAndSafety() {
        facts.findAll(RelationshipRegister.RELATIONSHIP, Lookups.file(file)).stream()
                .filter(fact -> fact.value().open())
                .filter(fact ->
                        fact.value().personId().equals(person)
                                || person.equals(fact.value().otherId()))
                .forEach(fact -> add(Touched.RELATIONSHIP, fact.key(), "継続"));
        facts.findAll(DangerRegister.DANGER, Lookups.file(file)).stream()
                .filter(fact -> !fact.value().open().isEmpty())
                .forEach(fact ->
                        add(Touched.SAFETY, fact.key(), fact.value().open().size() + "件が続いている"));
    }

    private void add(Touched what, String id, String state) {
        effects.add(
                new ChangeEffects.Effect(
                        what.name(), what.words(), id, state, what.afterwards(change)));
    }
}
