package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.household.AddMember;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** A mother, her husband, their grown son and their daughter at school; and what each agreed to. */
final class SakuraFamily {

    static final FileId FILE = new FileId(StoryIds.of("b45/file"));
    static final HouseholdId HOUSEHOLD = new HouseholdId(StoryIds.of("b45/household"));
    static final CaseId CASE = new CaseId(StoryIds.of("b45/case"));
    static final PersonId MOTHER = person("mother");
    static final PersonId HUSBAND = person("husband");
    static final PersonId SON = person("son");
    static final PersonId DAUGHTER = person("daughter");

    static final ConsentId MOTHER_HAND_OVER = consent("mother-hand-over");
    static final ConsentId MOTHER_PLANNING = consent("mother-planning");
    static final ConsentId SON_PLANNING = consent("son-planning");
    static final ConsentId DAUGHTER_PLANNING = consent("daughter-planning");
    static final ConsentId HUSBAND_PLANNING = consent("husband-planning");

    /** Who may know for the plan. */
    static final Circle SUPPORTERS =
            circle(
                    WELFARE_SECTION,
                    COORDINATION_DESK,
                    SCHOOL,
                    EMPLOYMENT_OFFICE,
                    SELF_RELIANCE_CENTRE,
                    DISABILITY_CENTRE);

    private static final String RULES = "個人情報の取扱いに関する説明書 第2版";

    private SakuraFamily() {}

    static AddMember member(
            Tale tale, PersonId id, String name, String reading, int age, Relation relation) {
        return new AddMember(
                HOUSEHOLD,
                id,
                new Words(name),
                new Words(reading),
                tale.day(120).minusYears(age).minusDays(97),
                relation,
                id.equals(MOTHER),
                tale.day(120));
    }

    static SeekConsent asked(
            Tale tale, ConsentId id, PersonId person, Purpose purpose, Circle circle, int ago) {
        return new SeekConsent(id, FILE, person, purpose, circle, tale.occurred(ago), null);
    }

    static GiveConsent inWriting(Tale tale, ConsentId id, int ago) {
        return given(tale, id, ConsentForm.APPLICATION_FORM, null, ago);
    }

    static GiveConsent given(
            Tale tale, ConsentId id, ConsentForm form, @Nullable String why, int ago) {
        return new GiveConsent(
                id,
                form,
                ConsentCapacity.SELF,
                RULES,
                tale.day(ago),
                null,
                null,
                why == null ? null : new Words(why),
                null,
                null,
                form == ConsentForm.ORAL ? AskingMeans.PHONE : null,
                form == ConsentForm.ORAL ? tale.day(ago - 14) : null,
                null,
                null);
    }

    static GiveConsent byParent(Tale tale, ConsentId id, String ownView, int ago) {
        return new GiveConsent(
                id,
                ConsentForm.APPLICATION_FORM,
                ConsentCapacity.PARENTAL_AUTHORITY,
                RULES,
                tale.day(ago),
                null,
                new Words(ownView),
                null,
                new GiveConsent.Represented(MOTHER, null, null),
                null,
                null,
                null,
                null,
                null);
    }

    private static PersonId person(String name) {
        return new PersonId(StoryIds.of("b45/" + name));
    }

    private static ConsentId consent(String name) {
        return new ConsentId(StoryIds.of("b45/consent/" + name));
    }
}
