package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.TownTime;
import org.jspecify.annotations.Nullable;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * D12: after any sequence of joining, being picked, invited and present, extending and leaving, an
 * item is read by whoever was invited to it, or was picked or present and is a member that day. The
 * model keeps plain lists of what happened and knows no register.
 */
class OnlyMembersReadAnItemTest {

    private static final AccessPolicy POLICY = CedarPolicy.of(PolicyText.shipped());

    private static final int SEQUENCES = Integer.getInteger("caseledger.sequences", 2_000);
    private static final long SEED = Long.getLong("caseledger.seed", 20_261_121L);
    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final AgencyId SCHOOL = new AgencyId(id("school"));
    private static final BodyId BODY = new BodyId(id("body"));
    private static final SittingId SITTING = new SittingId(id("sitting"));
    private static final FileId FILE = new FileId(id("file"));
    private static final PersonId PERSON = new PersonId(id("person"));
    private static final List<ItemId> ITEMS =
            List.of(new ItemId(id("first item")), new ItemId(id("second item")));
    private static final List<Actor> STAFF =
            List.of(
                    staff("officer", Capacity.MUNICIPAL_OFFICER),
                    staff("coordinator", Capacity.COORDINATOR),
                    staff("teacher", Capacity.AGENCY_WORKER),
                    staff("reviewer", Capacity.REVIEWER));

    private int permitted;

    @Test
    void d12_non_members_read_nothing_whatever_happened(TestInfo test) {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            follow(new Random(SEED + sequence));
        }
        assertThat(permitted).as("some do read in %s", test.getDisplayName()).isPositive();
    }

    private void follow(Random chance) {
        var course = new Course();
        LocalDate day = FIRST;
        for (int step = 0; step < 12; step++) {
            course.happens(chance, day);
            day = day.plusDays(chance.nextInt(3));
            for (Actor actor : STAFF) {
                for (ItemId item : ITEMS) {
                    boolean may = course.mayRead(actor, item, day);
                    permitted += may ? 1 : 0;
                    assertThat(course.reads(actor, item, day)).isEqualTo(may);
                }
            }
        }
    }

    /** What happened, once as events in registers and once as plain lists. */
    private static final class Course {
        private final RegisterFold facts = new RegisterFold(Registers.ALL);
        private final Map<StaffId, LocalDate> lastDays = new HashMap<>();
        private final Map<StaffId, LocalDate> firstDays = new HashMap<>();
        private final Set<String> seats = new HashSet<>();
        private final Set<String> guests = new HashSet<>();

        Course() {
            record(new ConferenceConvened(SITTING, BODY, 1, FIRST, false));
            for (ItemId item : ITEMS) {
                record(
                        new AgendaItemSet(
                                SITTING,
                                item,
                                FILE,
                                LegalBasis.SUPPORT_CONFERENCE_106_6,
                                List.of(PERSON),
                                List.of()));
            }
        }

        void happens(Random chance, LocalDate day) {
            StaffId who = STAFF.get(chance.nextInt(STAFF.size())).staff();
            ItemId item = ITEMS.get(chance.nextInt(ITEMS.size()));
            switch (chance.nextInt(6)) {
                case 0 -> joins(who, day, chance.nextBoolean() ? null : day.plusDays(2));
                case 1 -> leaves(who, day);
                case 2 -> staysOn(who, day.plusDays(chance.nextInt(4)));
                case 3 -> {
                    seats.add(item + "/" + who);
                    record(new AttendeeSelectedForItem(SITTING, item, FILE, who));
                }
                case 4 -> {
                    seats.add(item + "/" + who);
                    record(
                            new AttendanceRecorded(
                                    SITTING, item, FILE, who, LocalTime.NOON, LocalTime.MAX));
                }
                default -> {
                    guests.add(item + "/" + who);
                    record(new NonMemberInvited(SITTING, item, FILE, who, Withheld.notEntitled()));
                }
            }
        }

        private void joins(StaffId who, LocalDate day, @Nullable LocalDate until) {
            firstDays.put(who, day);
            lastDays.put(who, until == null ? LocalDate.MAX : until);
            record(new MembershipGranted(BODY, who, SCHOOL, day, until));
        }

        private void leaves(StaffId who, LocalDate day) {
            if (firstDays.containsKey(who)) {
                lastDays.put(who, day.minusDays(1));
                record(new MembershipEnded(BODY, who, day));
            }
        }

        private void staysOn(StaffId who, LocalDate until) {
            if (firstDays.containsKey(who)) {
                lastDays.put(who, until);
                record(new MembershipExtended(BODY, who, until));
            }
        }

        boolean mayRead(Actor actor, ItemId item, LocalDate day) {
            String place = item + "/" + actor.staff();
            LocalDate first = firstDays.get(actor.staff());
            boolean member =
                    first != null
                            && !day.isBefore(first)
                            && !day.isAfter(lastDays.getOrDefault(actor.staff(), LocalDate.MIN));
            boolean handlesCases = actor.capacity() != Capacity.REVIEWER;
            return handlesCases && (guests.contains(place) || (seats.contains(place) && member));
        }

        boolean reads(Actor actor, ItemId item, LocalDate day) {
            Label label = told(item);
            var relations = new Relations(actor, facts, day, TownTime.noonOf(day));
            return POLICY.decide(relations.to(label), LabelClass.of(label)).permits();
        }

        private void record(LedgerEvent event) {
            facts.record(new RecordedEvent(UUID.randomUUID(), STAFF.getFirst(), event));
        }
    }

    private static Label told(ItemId item) {
        return new Label(
                TOWN,
                FILE,
                new ArrayList<>(List.of(PERSON.value())),
                LegalBasis.SUPPORT_CONFERENCE_106_6,
                item,
                List.of(),
                null,
                Sensitivity.S2,
                Purpose.SUPPORT,
                SCHOOL,
                RetentionClass.CONFERENCE_106_6,
                Set.of());
    }

    private static Actor staff(String name, Capacity capacity) {
        return new Actor(TOWN, new StaffId(id(name)), SCHOOL, capacity);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
