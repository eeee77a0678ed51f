<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Advertisers</source>
        <comment>Advertiser</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>State</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Offers</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>To review</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Last run</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Next run</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Template problem</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>No secret store</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Key missing</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Limited until {time}</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Its API template is gone or broken. See Templates.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Its key cannot be read: unlock the secret store.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Its key cannot be read: choose a secret store.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>Open it and enter its key.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>The platform asked to wait; the timer goes on by itself.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>The platform refused the key. Open it and test.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <comment>The last run would change a lot. Decide in Activity.</comment>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>Offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>Status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>Because of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>Field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>Before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>After</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>built in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>from the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>from the template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>inherited: {value} ({source})</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>instead of {value} ({source})</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advertisers</name>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvertisersTab</name>
    <message>
        <source>Starting the sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and rows change at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
<context>
    <name>AutomaticButton</name>
    <message>
        <source>Pause until OfferSync is closed</source>
        <translation>Anhalten, bis OfferSync beendet wird</translation>
    </message>
    <message>
        <source>Enable automatic synchronization</source>
        <translation>Automatische Synchronisierung einschalten</translation>
    </message>
    <message>
        <source>Schedule and settings…</source>
        <translation>Zeitplan und Einstellungen …</translation>
    </message>
    <message>
        <source>Automatic sync: {0}</source>
        <translation>Automatische Synchronisierung: {0}</translation>
    </message>
    <message>
        <source>Auto off</source>
        <translation>Auto aus</translation>
    </message>
    <message>
        <source>Auto paused</source>
        <translation>Auto angehalten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Auto on</source>
        <translation>Auto an</translation>
    </message>
    <message>
        <source>Auto on · next {0}</source>
        <translation>Auto an · nächste {0}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Capped</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie abgeglichen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>Check a template file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct these places, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} is a valid template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will talk to these hosts only:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base_url} is the address that you enter. Your key is sent nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will ask you for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue and payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All advertisers</source>
        <translation type="unfinished">Alle Advertiser</translation>
    </message>
    <message>
        <source>The latest {0} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever a sync or you change at an offer is kept here, old and new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen kind, advertiser and period hide all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show run {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Sync chosen advertisers</source>
        <translation>Ausgewählte Advertiser abgleichen</translation>
    </message>
    <message>
        <source>Search advertisers…</source>
        <translation>Advertiser suchen …</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Sync %Ln</source>
        <translation>
            <numerusform>%Ln abgleichen</numerusform>
            <numerusform>%Ln abgleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers, offers, history and settings become those of the backup. The database of now is kept beside it. Secrets stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of OfferSync (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole copy of the database, also while a sync runs. Secrets are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and their history: until you remove their advertiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests of runs: of the latest 100 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies from before an update of the database: the latest three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log: four files of 1 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The database of before is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for your decision · changes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written. Look at the changes, then apply or discard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply run {0} of {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its changes are written to your offers, with history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard run {0} of {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes are forgotten. The next sync reads the feed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} of {1} was discarded; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} of {1} was applied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the tray, so that automatic syncs go on after you log in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeting &amp;&amp; caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report: without secrets, and without your name in folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>New advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Asking the platform for one offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all offers; nothing is written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are missing or wrong; they are marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How OfferSync signs in. Keys are never written in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its platform is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the template of its platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fatal</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Sicherung vom {time} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find {field}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove filter {0}</source>
        <translation>Filter {0} entfernen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run: what a sync would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalSwitch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Copy the id of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Revenue and payout over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Abgleichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it, and its platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Acme Ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Tracking link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy tracking link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gives no link. It may have to approve you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rules of this moment. The offer still has the link of its last sync; the next one writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Example of a tracking link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the example link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of this advertiser becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example; Test connection shows a real link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked parameters to see the link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Angebote</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search advertisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Add an advertiser</source>
        <translation type="unfinished">Advertiser hinzufügen</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished">Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>No advertiser yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advertiser is an account at a network whose offers you run. Add one, or try the sandbox: a demo network on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">Suche leeren</translation>
    </message>
    <message>
        <source>No advertiser matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at names and API templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts at networks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>yesterday {0}</source>
        <translation>gestern {0}</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>morgen {0}</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Correct the marked values to see an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertiser pays {revenue}; no publisher payout is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertiser pays {revenue}, publisher gets {payout}, you keep {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Keep secrets in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with your login; the usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted file in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For computers without a keyring. You enter its passphrase at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored: all keys are forgotten when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} letters. Nobody can restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the system: the proxy of HTTPS_PROXY or of the desktop&apos;s settings, and the certificates that the system trusts. How long an answer may take, and how often a platform is asked, is up to its template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%Ln advertiser(s) synced</source>
        <translation>
            <numerusform>%Ln Advertiser abgeglichen</numerusform>
            <numerusform>%Ln Advertiser abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoOffers</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Jetzt abgleichen</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will find the offers of all your advertisers. They come with the first sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left after {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>None of the advertisers can be reached. OfferSync goes on trying.</source>
        <translation>Keiner der Advertiser ist erreichbar. OfferSync versucht es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertisers need you</source>
        <translation>
            <numerusform>%Ln Advertiser braucht Sie</numerusform>
            <numerusform>%Ln Advertiser brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} waits for your decision</source>
        <translation>{name} wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} braucht Sie</translation>
    </message>
    <message>
        <source>{name} could not be synced</source>
        <translation>{name} konnte nicht abgeglichen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertisers are up to date</source>
        <translation>
            <numerusform>%Ln Advertiser ist auf dem neuesten Stand</numerusform>
            <numerusform>%Ln Advertiser sind auf dem neuesten Stand</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>{name} is up to date</source>
        <translation>{name} ist auf dem neuesten Stand</translation>
    </message>
</context>
<context>
    <name>OfferActs</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln offer(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) changed to {status}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracking link(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has a tracking link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferColumns</name>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferFigures</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but {countries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferFilters</name>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferMenu</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy tracking links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chosen offers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferTable</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Angebote</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone from the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit your filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cap is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guard holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your rules says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Abgelaufen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>How new offers are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds wherever neither the template nor the advertiser says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new offer starts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which offers are taken at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sync may overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From revenue to publisher payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the tracking link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When offers go, return or are held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersTab</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln offer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Secret store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of the advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>{what}: parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: use the template&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Payouts</name>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} (special)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sync of {name} would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>What a sync would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fetched} offers were read: {new} new, {updated} changed, {unchanged} unchanged, {filtered} filtered out, {missing} gone. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Angebote</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>OfferSync crashed the last time. A report for us is in {file}.</source>
        <translation>OfferSync ist beim letzten Mal abgestürzt. Ein Bericht für uns liegt in {file}.</translation>
    </message>
    <message>
        <source>OfferSync is still running</source>
        <translation>OfferSync läuft weiter</translation>
    </message>
    <message>
        <source>It goes on syncing in the tray. To end it, choose Quit there.</source>
        <translation>Im Infobereich gleicht es weiter ab. Dort wird es mit „Beenden“ beendet.</translation>
    </message>
    <message>
        <source>Something unexpected happened. OfferSync goes on; the log has the details.</source>
        <translation>Etwas Unerwartetes ist passiert. OfferSync läuft weiter; das Protokoll hat die Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Raw</name>
    <message>
        <source>Record of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} said about offer {1}, as stored. Secrets are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its offers, archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offers stay, archived. Its settings and its stored keys go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offers with their history, all its runs and its stored keys go with it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Requests of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest {0} of {1}; keys are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are masked: put your own in before you use a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests are kept for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest 100 runs keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it asked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, with keys masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Back to what is inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>How new offers are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted values are inherited. Change one, and it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new offer starts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which offers are taken at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sync may overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From revenue to publisher payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that are removed or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status &amp; missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When offers go, return or are held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one above to see what it changed and asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run changed no offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything it read was stored already, or nothing was to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All advertisers</source>
        <translation type="unfinished">Alle Advertiser</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sync is listed here with what it read, changed and asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen advertiser and state hide all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: offers are pulled when you press Sync now, and left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic synchronization is switched off for all in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run is planned when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in: {store}. Leave it empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be stored in: {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is locked; what it holds is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys and passwords are never in the database, a backup or the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of your advertisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the first advertiser that needs a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Gesperrt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be synced until it is unlocked; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it and look again, or keep secrets in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are now kept in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The old place still holds those of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Enable Advertiser/offer API Synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: nothing is synced automatically, whatever an advertiser says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: closing the window quits the program, and nothing is synced until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: an advertiser needs you. Changes: a sync brought something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: whatever the desktop shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rows fit on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when OfferSync starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers synced at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them keeps its own pace; more need more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not stored: {0}. {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertiser(s)</source>
        <translation>
            <numerusform>%Ln Advertiser</numerusform>
            <numerusform>%Ln Advertiser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync {0}</source>
        <translation>letzter Abgleich {0}</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message>
        <source>Keys are never written in clear text. Keep them in memory until OfferSync is closed, or in an encrypted file with a passphrase of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall keys be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Odd in the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: {0} · received: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync all advertisers (F5)</source>
        <translation>Alle Advertiser abgleichen (F5)</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Auswählen, was abgeglichen wird</translation>
    </message>
    <message>
        <source>All advertisers</source>
        <translation>Alle Advertiser</translation>
    </message>
    <message>
        <source>Choose several…</source>
        <translation>Mehrere auswählen …</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every advertiser that does not have a schedule of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message>
        <source>Sync progress</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>Abgleich abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertiser(s) at once</source>
        <translation>
            <numerusform>%Ln Advertiser</numerusform>
            <numerusform>%Ln Advertiser zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: connecting…</source>
        <translation>{0}: Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>{0} of {1} offers</source>
        <translation>{0} von {1} Angeboten</translation>
    </message>
</context>
<context>
    <name>Targeting</name>
    <message>
        <source>Targeting &amp; caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} from {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} up to {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform tells no limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <source>Fields of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixtures of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks only to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requests a minute, at least {1} minutes between automatic runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address that you enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Choose a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform the network runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API template: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePopup</name>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixtures unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixtures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {0} hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation type="unfinished">Advertiser</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished">Vorlagen</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">Suche leeren</translation>
    </message>
    <message>
        <source>Names, ids and descriptions of the templates were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a copy of your own; edit it in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Search names, descriptions, ids, notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackingCard</name>
    <message>
        <source>Tracking parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every tracking link carries, so that clicks find back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the template&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You edited these parameters. {template} uses {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Open OfferSync</source>
        <translation>OfferSync öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Cancel sync</source>
        <translation>Abgleich abbrechen</translation>
    </message>
    <message>
        <source>Pause automatic sync</source>
        <translation>Automatische Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Syncing {names}</source>
        <translation>Gleicht {names} ab</translation>
    </message>
    <message>
        <source>Sync begins</source>
        <translation>Der Abgleich beginnt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic sync is off</source>
        <translation>Automatische Synchronisierung ist aus</translation>
    </message>
    <message>
        <source>Automatic sync is paused</source>
        <translation>Automatische Synchronisierung ist angehalten</translation>
    </message>
    <message>
        <source>Next sync {time}</source>
        <translation>Nächster Abgleich {time}</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Angebote</translation>
    </message>
    <message>
        <source>How many are stored, and how many are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All advertisers</source>
        <translation type="unfinished">Alle Advertiser</translation>
    </message>
    <message>
        <source>There is nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves begin with the first offers that are synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Aktiv</translation>
    </message>
    <message>
        <source>Average payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What publishers get on average, of the offers that pay in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer has a fixed payout yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase stays in memory until you quit. It is stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new advertiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise what you changed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view {name} was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>All your advertisers&apos; offers, in one place</source>
        <translation>Alle Angebote Ihrer Advertiser an einem Ort</translation>
    </message>
    <message>
        <source>OfferSync reads the offers of your advertisers through their APIs and keeps them up to date in a database on this computer. Your keys never leave it.</source>
        <translation>OfferSync liest die Angebote Ihrer Advertiser über deren APIs und hält sie in einer Datenbank auf diesem Computer aktuell. Ihre Schlüssel verlassen ihn nie.</translation>
    </message>
    <message>
        <source>Add an advertiser</source>
        <translation>Advertiser hinzufügen</translation>
    </message>
    <message>
        <source>Choose its API template, enter the key, test it, and sync.</source>
        <translation>API-Vorlage wählen, Schlüssel eingeben, prüfen, abgleichen.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A demo network on this computer with invented offers. No account needed.</source>
        <translation>Ein Übungsnetzwerk auf diesem Computer mit erfundenen Angeboten. Ganz ohne Konto.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Go on with the advertisers and offers of another installation.</source>
        <translation>Mit den Advertisern und Angeboten einer anderen Installation weitermachen.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that made its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, because {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by the rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since {moment}; last seen {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, last seen {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you: approve, pause or disable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays so: a sync never lifts what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It heals by itself when the platform sends what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the feed shows it again, it comes back by the rule return.action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back by itself when that reason is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync keeps it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this advertiser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
</context>
</TS>
