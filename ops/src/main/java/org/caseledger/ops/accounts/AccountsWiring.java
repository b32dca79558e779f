package org.caseledger.ops.accounts;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.ops.access.Sessions;
import org.caseledger.ops.access.SignInSettings;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.start.StartRefused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

import javax.sql.DataSource;

/** The accounts and what is done with them. */
@AccountsOnly
@Configuration(proxyBeanMethods = false)
class AccountsWiring {

    @Bean
    AccountSecrets accountSecrets(Databases databases, SignInSettings settings) {
        if (settings.address().isEmpty()) {
            throw new StartRefused(
                    "caseledger.sign-in.address(利用者が開く番地、https://...)が要ります。",
                    "caseledger.sign-in.address is missing: the address people open, https://...");
        }
        return new AccountSecrets(RootKey.in(databases.rootKeyFile()));
    }

    @Bean
    Accounts accounts(@Qualifier("accountsDataSource") DataSource source) {
        return new Accounts(source);
    }

    @Bean
    Passwords passwords(AccountSecrets secrets) {
        return new Passwords(secrets);
    }

    @Bean
    AccountSignIn accountSignIn(
            Accounts accounts,
            AccountSecrets secrets,
            Passwords passwords,
            SecurityLog log,
            Clock clock) {
        return new AccountSignIn(accounts, secrets, passwords, log, clock);
    }

    @Bean
    FirstUse firstUse(
            Accounts accounts,
            AccountSecrets secrets,
            Passwords passwords,
            SecurityLog log,
            Clock clock) {
        return new FirstUse(accounts, secrets, passwords, log, clock);
    }

    @Bean
    AccountDesk accountDesk(Accounts accounts, SecurityLog log, Clock clock) {
        return new AccountDesk(accounts, log, clock);
    }

    @Bean
    AccountLedger accountLedger(CommandGate gate) {
        return new AccountLedger(gate);
    }

    @Bean
    PasskeyDoor passkeyDoor(
            @Qualifier("accountsDataSource") DataSource source,
            Accounts accounts,
            SignInSettings settings,
            Sessions sessions,
            SecurityLog log,
            Clock clock) {
        var passkeys = Passkeys.in(source, settings.address());
        return new PasskeyDoor(passkeys, accounts, sessions, log, clock);
    }
}
