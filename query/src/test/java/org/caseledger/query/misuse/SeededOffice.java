package org.caseledger.query.misuse;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Caller;
import org.caseledger.query.gate.LookRecord;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.RecordedLook;
import org.caseledger.query.gate.Ruling;
import org.caseledger.query.ledger.LedgerLine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** An office of a hundred in a month of ordinary work, made from a seed. */
final class SeededOffice implements Ties {

    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final int USERS = 100;
    private static final int AGENCIES = 20;
    private static final int FILES = 400;

    final Random random;
    final List<RecordedLook> looks = new ArrayList<>();
    private final Map<FileId, Set<AgencyId>> circle = new HashMap<>();
    private final Map<AgencyId, List<FileId>> own = new HashMap<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> records = new HashSet<>();
    private final Set<StaffId> recorders = new HashSet<>();
    private final Set<String> alike = new HashSet<>();
    private long number;

    SeededOffice(long seed) {
        random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            for (int each = 0; each < 2 + random.nextInt(3); each++) {
                AgencyId agency = agency(random.nextInt(AGENCIES));
                if (circle.computeIfAbsent(file(i), _ -> new HashSet<>()).add(agency)) {
                    own.computeIfAbsent(agency, _ -> new ArrayList<>()).add(file(i));
                }
            }
        }
    }

    static StaffId staff(int number) {
        return new StaffId(new UUID(1, number));
    }

    static AgencyId agency(int number) {
        return new AgencyId(new UUID(2, number));
    }

    static FileId file(int number) {
        return new FileId(new UUID(3, number));
    }

    static AgencyId agencyOf(StaffId staff) {
        return agency((int) staff.value().getLeastSignificantBits() % AGENCIES);
    }

    private static Capacity capacityOf(StaffId staff) {
        long at = staff.value().getLeastSignificantBits();
        return at < 15
                ? Capacity.MUNICIPAL_OFFICER
                : at < 40 ? Capacity.COORDINATOR : Capacity.AGENCY_WORKER;
    }

    /** Everybody comes to work; some stay late, come on a Saturday, mistype, or help out. */
    void works() {
        for (int user = 0; user < USERS; user++) {
            StaffId who = staff(user);
            for (int day = 1; day <= MONTH.lengthOfMonth(); day++) {
                LocalDate date = MONTH.atDay(day);
                boolean off = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
                if (!off || random.nextInt(200) == 0) {
                    worksOn(who, date, off ? 2 : 2 + random.nextInt(11));
                }
            }
        }
    }

    private void worksOn(StaffId who, LocalDate date, int cases) {
        int hour = random.nextInt(100) == 0 ? 21 : 8;
        for (int i = 0; i < cases; i++) {
            FileId file = own(who, random.nextInt(15));
            var at = date.atTime(hour, 0).plusMinutes((hour == 21 ? 5 : 45L) * i);
            opens(who, file, at.plusMinutes(random.nextInt(5)));
            if (random.nextInt(3) == 0) {
                opens(who, file, at.plusMinutes(10));
                records(who, file);
            }
            if (random.nextInt(300) == 0) {
                opens(who, file(random.nextInt(FILES)), at.plusMinutes(20));
            }
            if (random.nextInt(150) == 0) {
                add(
                        who,
                        List.of(),
                        at.plusMinutes(21),
                        OutputPath.CASE_PAGE,
                        Ruling.DENIED_BY_DEFAULT);
            }
            if (random.nextInt(40) == 0) {
                takes(who, file, at.plusMinutes(22));
            }
        }
    }

    FileId own(StaffId who, int at) {
        List<FileId> files = own.getOrDefault(agencyOf(who), List.of());
        return files.get(at % files.size());
    }

    /** A file that this person's agency never had to do with. */
    FileId foreign(StaffId who, int at) {
        return circle.keySet().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .filter(file -> of(agencyOf(who), file) == Tie.NEVER)
                .skip(at)
                .findFirst()
                .orElseThrow();
    }

    void opens(StaffId who, FileId file, LocalDateTime at) {
        add(who, List.of(file), at, OutputPath.CASE_PAGE, Ruling.PERMITTED_CASE_CIRCLE);
    }

    void takes(StaffId who, FileId file, LocalDateTime at) {
        add(
                who,
                List.of(file),
                at,
                OutputPath.ATTACHMENT_CONTENT_PAGE,
                Ruling.PERMITTED_CASE_CIRCLE);
    }

    void add(StaffId who, List<FileId> files, LocalDateTime at, OutputPath path, Ruling ruling) {
        var look =
                new LookRecord(
                        who,
                        capacityOf(who),
                        agencyOf(who),
                        ReadingPurpose.CASE_WORK,
                        path,
                        files,
                        List.of(),
                        List.of(),
                        Set.of(ruling),
                        "policy",
                        1,
                        at.toLocalDate(),
                        files.isEmpty());
        looks.add(
                new RecordedLook(
                        ++number,
                        at.atZone(LedgerLine.TOWN_TIME).toInstant(),
                        look,
                        Caller.INSIDE));
    }

    void records(StaffId who, FileId file) {
        records.add(who + "/" + file);
        recorders.add(who);
    }

    void leaves(StaffId who, FileId file) {
        past.add(agencyOf(who) + "/" + file);
    }

    void areNamedAlike(StaffId who, FileId file) {
        alike.add(who + "/" + file);
    }

    void recordedNothing(StaffId who) {
        recorders.remove(who);
        records.removeIf(each -> each.startsWith(who.toString()));
    }

    List<Listed> listed() {
        return Patterns.in(new Month(looks, this, new Thresholds(USERS, 100)));
    }

    @Override
    public Tie of(AgencyId organisation, FileId file) {
        if (past.contains(organisation + "/" + file)) {
            return Tie.WAS_IN;
        }
        return circle.getOrDefault(file, Set.of()).contains(organisation) ? Tie.IN : Tie.NEVER;
    }

    @Override
    public boolean recordedIn(StaffId staff, FileId file) {
        return records.contains(staff + "/" + file);
    }

    @Override
    public boolean recordedAnything(StaffId staff) {
        return recorders.contains(staff);
    }

    @Override
    public boolean isNamedAlike(StaffId staff, FileId file) {
        return alike.contains(staff + "/" + file);
    }
}
