package org.caseledger.ops.setup;

import static java.util.stream.Collectors.joining;

import org.caseledger.events.directory.Field;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.value.Capacity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rules between the sections of a set-up file: keys are unique, and what is named is there. */
final class SetupReferences {

    private final SetupFile file;
    private final YamlTree tree;
    private final List<SetupFinding> findings = new ArrayList<>();

    SetupReferences(SetupFile file, YamlTree tree) {
        this.file = file;
        this.tree = tree;
    }

    List<SetupFinding> wrong() {
        Set<String> agencies = keys("agencies", file.agencies(), SetupFile.Agency::key);
        Set<String> staff = keys("staff", file.staff(), SetupFile.Staff::key);
        each("agencies", file.agencies(), this::field);
        names();
        keys("contracts", SetupFile.all(file.contracts()), SetupFile.Contract::key);
        each(
                "contracts",
                SetupFile.all(file.contracts()),
                (path, one) -> named(path + ".agency", one.agency(), agencies, "agencies"));
        each("staff", file.staff(), (path, one) -> staff(path, one, agencies));
        new OfficeReferences(file, this).check(agencies, staff);
        new BodyReferences(file, this).check(agencies, staff);
        if (file.accessPolicy() != null) {
            each(
                    "accessPolicy.approvers",
                    file.accessPolicy().approvers(),
                    (path, key) -> named(path, key, staff, "staff"));
            if (file.accessPolicy().superior() != null) {
                named("accessPolicy.superior", file.accessPolicy().superior(), staff, "staff");
            }
        }
        programme();
        recorder(staff);
        return findings;
    }

    /** Two agencies of one name cannot be told apart on any page or list. */
    private void names() {
        Set<String> seen = new HashSet<>();
        each(
                "agencies",
                file.agencies(),
                (path, agency) -> {
                    if (!seen.add(agency.name())) {
                        wrong(
                                path + ".name",
                                path + ".name: 同じ名称の機関が二度あります。違う名称にするか、一つを削ってください。",
                                path + ".name: this name stands twice. Give another, or keep one.");
                    }
                });
    }

    private void field(String path, SetupFile.Agency agency) {
        known(path + ".field", agency.field());
        if (agency.alsoIn() != null) {
            agency.alsoIn().forEach(field -> known(path + ".alsoIn", field));
        }
    }

    private void known(String path, Field field) {
        if (!Field.KNOWN.containsKey(field)) {
            wrong(
                    path,
                    "この分野はありません。使える分野: " + fields(),
                    "There is no such field. Fields: " + fields());
        }
    }

    private static String fields() {
        return Field.KNOWN.keySet().stream().map(Field::code).sorted().collect(joining(" / "));
    }

    private void staff(String path, SetupFile.Staff one, Set<String> agencies) {
        named(path + ".agency", one.agency(), agencies, "agencies");
        if (one.pledged() != null && !isPublished(one.pledged().text())) {
            wrong(
                    path + ".pledged.text",
                    "この版の守秘義務確認書(SECRECY_NOTICE)が texts にありません。",
                    "This version of the secrecy notice is not among the texts.");
        }
    }

    /** Whether the file publishes this version of the secrecy notice. */
    boolean isPublished(String version) {
        return SetupFile.all(file.texts()).stream()
                .anyMatch(text ->
                        text.kind() == TextKind.SECRECY_NOTICE && text.version().equals(version));
    }

    private void programme() {
        if (file.programme().isEmpty()) {
            wrong("programme", "実施状況を一つ以上書いてください。", "Give the status of the programme.");
        }
        each(
                "programme",
                file.programme(),
                (path, year) -> {
                    int place = file.programme().indexOf(year);
                    boolean later =
                            place == 0
                                    || file.programme().get(place - 1).from().isBefore(year.from());
                    if (!later) {
                        wrong(
                                path + ".from",
                                "日付の順に書いてください。",
                                "Give them in the order of their days.");
                    }
                });
    }

    private void recorder(Set<String> staff) {
        named("recordedBy", file.recordedBy(), staff, "staff");
        boolean isOfficer =
                file.staff().stream()
                        .filter(one -> one.key().equals(file.recordedBy()))
                        .anyMatch(one -> one.capacity() == Capacity.MUNICIPAL_OFFICER);
        if (staff.contains(file.recordedBy()) && !isOfficer) {
            wrong(
                    "recordedBy",
                    "記録者は市町村職員(MUNICIPAL_OFFICER)にしてください。",
                    "Everything is recorded by a municipal officer (MUNICIPAL_OFFICER).");
        }
    }

    <T> Set<String> keys(String section, List<T> entries, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        each(
                section,
                entries,
                (path, entry) -> {
                    if (!seen.add(key.apply(entry))) {
                        String at = path + ".key";
                        wrong(at, at + ": 同じ key が二度あります。", at + ": this key stands twice.");
                    }
                });
        return seen;
    }

    void named(String path, String key, Set<String> known, String section) {
        if (!known.contains(key)) {
            wrong(
                    path,
                    path + ": この key は " + section + " にありません。",
                    path + ": there is no such key among the " + section + ".");
        }
    }

    /** Does something with the path and the entry of everything in a section. */
    interface Entry<T> {
        void see(String path, T entry);
    }

    static <T> void each(String section, List<T> entries, Entry<T> entry) {
        for (int place = 0; place < entries.size(); place++) {
            entry.see(section + "[" + place + "]", entries.get(place));
        }
    }

    void wrong(String path, String japanese, String english) {
        findings.add(SetupFinding.error(tree.line(path), japanese, english));
    }
}
