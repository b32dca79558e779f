package org.caseledger.oracle;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.oracle.model.Mihon;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The few ids that a story is about, so that its acts meet each other. */
final class Pools {

    /** How many there are of each kind that a story makes itself. */
    private static final Map<String, Integer> SIZES =
            Map.of(
                    "ConsentId", 4,
                    "CaseId", 2,
                    "ConsultationId", 2,
                    "OutreachId", 2,
                    "SittingId", 3,
                    "ItemId", 4,
                    "RoleId", 4,
                    "HandOverId", 2);

    private static final Map<Class<?>, Constructor<?>> MAKERS = new ConcurrentHashMap<>();

    private static final List<AgencyId> AGENCIES =
            List.of(
                    Mihon.DESK.id(),
                    Mihon.DESK.id(),
                    Mihon.DESK.id(),
                    Mihon.SCHOOL.id(),
                    Mihon.SCHOOL.id(),
                    Mihon.WELFARE.id(),
                    Mihon.CENTRE.id(),
                    Mihon.CENTRE.id(),
                    Mihon.CLINIC.id(),
                    Mihon.NEIGHBOURS.id(),
                    Mihon.NOBODYS_AGENCY);

    private static final List<PersonId> PERSONS =
            List.of(
                    Mihon.MOTHER,
                    Mihon.MOTHER,
                    Mihon.MOTHER,
                    Mihon.MOTHER,
                    Mihon.FATHER,
                    Mihon.FATHER,
                    Mihon.DAUGHTER,
                    Mihon.STRANGER);

    private Pools() {}

    static boolean isId(Class<?> type) {
        return type.getSimpleName().endsWith("Id");
    }

    /** Of a kind that a story makes itself. */
    static boolean isOwn(Class<?> type) {
        return SIZES.containsKey(type.getSimpleName());
    }

    static Object id(Class<?> type, Chance chance) {
        return switch (type.getSimpleName()) {
            case "AgencyId" -> chance.of(AGENCIES);
            case "PersonId" -> chance.of(PERSONS);
            case "StaffId" -> staff(chance);
            case "FileId" -> chance.once(15) ? Mihon.OTHER_FILE : Mihon.FILE;
            case "HouseholdId" -> household(chance);
            case "BodyId" -> chance.once(2) ? Mihon.PLAN_BODY : Mihon.SECRET_BODY;
            default -> made(type, own(type.getSimpleName(), chance));
        };
    }

    /** One of the ids that a story uses for this kind. */
    static UUID own(String kind, Chance chance) {
        int size = SIZES.getOrDefault(kind, 2);
        return id(kind, chance.once(2) ? 1 : 1 + chance.below(size));
    }

    static UUID id(String kind, int number) {
        return Mihon.id(1000 + Math.floorMod(kind.hashCode(), 100_000), number);
    }

    private static StaffId staff(Chance chance) {
        return chance.once(20) ? Mihon.NOBODY : chance.of(Mihon.OFFICES).staff().staff();
    }

    private static HouseholdId household(Chance chance) {
        return chance.once(15) ? Mihon.OTHER_HOUSEHOLD : Mihon.HOUSEHOLD;
    }

    static Object made(Class<?> type, UUID id) {
        try {
            return MAKERS.computeIfAbsent(type, Pools::maker).newInstance(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Constructor<?> maker(Class<?> type) {
        try {
            return type.getDeclaredConstructor(UUID.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
