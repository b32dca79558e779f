package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.profile.AdoptProfileKind;
import org.caseledger.command.profile.DecideProfile;
import org.caseledger.command.profile.DecideProfileSettings;
import org.caseledger.command.profile.PublishAccessPolicy;
import org.caseledger.command.profile.PublishTextVersion;

import java.util.List;

/** The acts on what a municipality decides for itself. */
public final class ProfileActs {

    public static final List<Act> ACTS =
            List.of(
                    decides(
                            "/municipalities/{municipality}/profiles",
                            DecideProfile.class,
                            "要綱設定の決定"),
                    adds(
                            "/municipalities/{municipality}/profile-settings",
                            DecideProfileSettings.class,
                            "要綱設定の一部の決定"),
                    adds(
                            "/municipalities/{municipality}/profile-kinds",
                            AdoptProfileKind.class,
                            "要綱設定のひな型の採用"),
                    adds(
                            "/municipalities/{municipality}/text-versions",
                            PublishTextVersion.class,
                            "文書・様式の版の決定"),
                    decides(
                            "/municipalities/{municipality}/access-policies",
                            PublishAccessPolicy.class,
                            "閲覧方針の公表"));

    private ProfileActs() {}
}
