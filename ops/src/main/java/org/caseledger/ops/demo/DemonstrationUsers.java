package org.caseledger.ops.demo;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.Optional;

/**
 * The five people of the fictional 見本市 one can sign in as without a password. There are none unless
 * the embedded demonstration is on.
 */
public final class DemonstrationUsers {

    public static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("999997");
    public static final String MUNICIPALITY_NAME = "見本市";

    public static final StaffId COORDINATOR = StaffId.of("250ada05-9dc3-4169-835b-5687f4622b07");
    public static final StaffId WORKER_A = StaffId.of("320afce0-8683-4868-912a-97317a2e3908");
    public static final StaffId WORKER_B = StaffId.of("39edb957-4ae8-4f0a-b62d-2b14e372c6dd");
    public static final StaffId REVIEWER = StaffId.of("89196f01-9fbb-4d95-918e-a8b61486d74a");
    public static final StaffId ANALYST = StaffId.of("cbbf6350-9689-48ca-a1b2-d8540d0674b1");

    private static final List<DemonstrationUser> ALL =
            List.of(
                    new DemonstrationUser(
                            "coordinator", "調整担当", "支援ケースの調整と記録", COORDINATOR, "/work"),
                    new DemonstrationUser(
                            "worker-a", "関係機関の職員(支援会議に出席)", "自分の機関がかかわるケースの支援", WORKER_A, "/work"),
                    new DemonstrationUser(
                            "worker-b",
                            "関係機関の職員(支援会議に出席していない)",
                            "自分の機関がかかわるケースの支援",
                            WORKER_B,
                            "/work"),
                    new DemonstrationUser("reviewer", "点検担当", "情報取扱点検", REVIEWER, "/sittings"),
                    new DemonstrationUser("analyst", "分析担当", "個人を含まない集計", ANALYST, "/figures"));

    private final List<DemonstrationUser> doors;

    public DemonstrationUsers(boolean on) {
        this(on ? ALL : List.of());
    }

    /** Doors for others, in the order given; none when the demonstration is off. */
    public DemonstrationUsers(List<DemonstrationUser> doors) {
        this.doors = List.copyOf(doors);
    }

    /** Whether one can sign in without a password here. */
    public boolean isOn() {
        return !doors.isEmpty();
    }

    /** Everybody there is a door for, in the order of the doors; nobody when it is off. */
    public List<DemonstrationUser> all() {
        return doors;
    }

    /** The user of that name; empty when there is none or the demonstration is off. */
    public Optional<DemonstrationUser> named(String name) {
        return all().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The user with that id; empty when it is somebody else or the demonstration is off. */
    public Optional<DemonstrationUser> of(StaffId staff) {
        return all().stream().filter(user -> user.staff().equals(staff)).findFirst();
    }
}
