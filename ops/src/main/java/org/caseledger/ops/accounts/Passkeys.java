package org.caseledger.ops.accounts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.CredentialRecordOwnerAuthorizationManager;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

import java.net.URI;
import java.util.Set;

import javax.sql.DataSource;

/**
 * The stored passkeys and the library that checks them. Taken are only those that the device itself
 * guards by finger, face or number.
 */
record Passkeys(
        UserCredentialRepository stored,
        WebAuthnRelyingPartyOperations checks,
        AuthorizationManager<Bytes> onlyOwn) {

    /**
     * @param address under which browsers open the ledger: a passkey counts there and nowhere else
     */
    static Passkeys in(DataSource source, String address) {
        var sql = new JdbcTemplate(source);
        var owners = new JdbcPublicKeyCredentialUserEntityRepository(sql);
        var stored = new JdbcUserCredentialRepository(sql);
        var ledger =
                PublicKeyCredentialRpEntity.builder()
                        .id(URI.create(address).getHost())
                        .name("支援ケース台帳")
                        .build();
        var checks = new Webauthn4JRelyingPartyOperations(owners, stored, ledger, Set.of(address));
        checks.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        checks.setCustomizeCreationOptions(options ->
                options.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build()));
        return new Passkeys(
                stored, checks, new CredentialRecordOwnerAuthorizationManager(stored, owners));
    }
}
