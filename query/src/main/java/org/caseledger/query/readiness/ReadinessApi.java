package org.caseledger.query.readiness;

import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is still missing, and which profile holds on a day, over HTTP. */
@RestController
public class ReadinessApi {

    private final ReadGate gate;

    public ReadinessApi(ReadGate gate) {
        this.gate = gate;
    }

    /** One setting on the day asked for; {@code decided} is false where the default holds. */
    public record SettingLine(
            ProfileSetting setting, String name, String value, boolean decided, String form) {}

    private record Found<T>(T answer, long position) {}

    @GetMapping("/api/v1/readiness")
    public ResponseEntity<List<Missing>> readiness(SignedIn reader) {
        return answered(
                gate.look(
                        reader,
                        OutputPath.READINESS_API,
                        ReadingPurpose.ADMINISTRATION,
                        look ->
                                new Found<>(
                                        Readiness.of(look.facts(), look.reader().today()),
                                        look.position())));
    }

    /** The profile on a day (today without one), as it is decided by now. */
    @GetMapping("/api/v1/profile")
    public ResponseEntity<List<SettingLine>> profile(
            SignedIn reader, @RequestParam(required = false) @Nullable LocalDate on) {
        return answered(
                gate.look(
                        reader,
                        OutputPath.PROFILE_API,
                        ReadingPurpose.ADMINISTRATION,
                        look -> {
                            LocalDate day = on == null ? look.reader().today() : on;
                            var profile = ProfileRegister.on(look.facts(), day);
                            return new Found<>(lines(profile), look.position());
                        }));
    }

    private static List<SettingLine> lines(Profile profile) {
        return Arrays.stream(ProfileSetting.values())
                .map(setting ->
                        new SettingLine(
                                setting,
                                setting.japanese(),
                                profile.text(setting),
                                profile.isDecided(setting),
                                setting.form().expected()))
                .toList();
    }

    private static <T> ResponseEntity<T> answered(Found<T> found) {
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(found.position()))
                .body(found.answer());
    }
}
