<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parameter of the page</source>
        <translation>Parameter der Seite</translation>
    </message>
    <message>
        <source>Number of the first page</source>
        <translation>Nummer der ersten Seite</translation>
    </message>
    <message>
        <source>Parameter of the size</source>
        <translation>Parameter der Größe</translation>
    </message>
    <message>
        <source>Offers on a page</source>
        <translation>Angebote je Seite</translation>
    </message>
    <message>
        <source>Next page stands at</source>
        <translation>Nächste Seite steht bei</translation>
    </message>
    <message>
        <source>Total stands at</source>
        <translation>Gesamtzahl steht bei</translation>
    </message>
    <message>
        <source>Click id</source>
        <translation>Klick-ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quellen-ID</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Ausgefiltert</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
</context>
<context>
    <name>AdvertiserPicker</name>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>All advertisers</source>
        <translation>Alle Advertiser</translation>
    </message>
</context>
<context>
    <name>Advertisers</name>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Template problem</source>
        <translation>Vorlagenproblem</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Kein Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Limited until {time}</source>
        <translation>Begrenzt bis {time}</translation>
    </message>
    <message>
        <source>{state}, unencrypted</source>
        <translation>{state}, unverschlüsselt</translation>
    </message>
    <message>
        <source>Its API template is gone or broken. See Templates.</source>
        <translation>Seine API-Vorlage fehlt oder ist defekt. Siehe Vorlagen.</translation>
    </message>
    <message>
        <source>Its key cannot be read: unlock the secret store.</source>
        <translation>Sein Schlüssel ist nicht lesbar: Entsperren Sie den Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Its key cannot be read: choose a secret store.</source>
        <translation>Sein Schlüssel ist nicht lesbar: Wählen Sie einen Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Open it and enter its key.</source>
        <translation>Öffnen Sie ihn, und geben Sie seinen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The platform asked to wait; the timer goes on by itself.</source>
        <translation>Die Plattform bat zu warten; der Zeitplan läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The platform refused the key. Open it and test.</source>
        <translation>Die Plattform hat den Schlüssel abgelehnt. Öffnen Sie den Advertiser, und testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>The last run would change a lot. Decide in Activity.</source>
        <translation>Der letzte Lauf würde viel ändern. Entscheiden Sie unter Aktivität.</translation>
    </message>
    <message>
        <source>Its key is sent unencrypted, as allowed in its options: anyone can read it.</source>
        <translation>Der Schlüssel wird unverschlüsselt gesendet, wie in den Optionen erlaubt: Jeder kann ihn mitlesen.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
</context>
<context>
    <name>AdvertisersTab</name>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Sandbox startet…</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Secret store…</source>
        <translation>Geheimnisspeicher…</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>The answer as it came. Secrets are masked, and what is long is cut.</source>
        <translation>Die Antwort, wie sie kam. Geheimnisse sind verdeckt, Langes ist gekürzt.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copied, with keys masked</source>
        <translation>Kopiert, mit verdeckten Schlüsseln</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours and rows change at once.</source>
        <translation>Farben und Zeilen ändern sich sofort.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
</context>
<context>
    <name>Approve</name>
    <message>
        <source>Every offer</source>
        <translation>Jedes Angebot</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>ID des Angebots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
</context>
<context>
    <name>ApproveField</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>An offer that fits none starts as “Status of a new offer” says.</source>
        <translation>Passt keine, beginnt ein Angebot, wie „Status eines neuen Angebots“ sagt.</translation>
    </message>
    <message>
        <source>No rule: every new offer starts as “Status of a new offer” says.</source>
        <translation>Keine Regel: jedes neue Angebot beginnt, wie „Status eines neuen Angebots“ sagt.</translation>
    </message>
    <message>
        <source>Read from the top: the first rule that fits gives the status.</source>
        <translation>Von oben gelesen: die erste passende Regel gibt den Status.</translation>
    </message>
</context>
<context>
    <name>ApproveRow</name>
    <message>
        <source>Status that it gives</source>
        <translation>Status, den sie gibt</translation>
    </message>
    <message>
        <source>Never reached: a rule above fits every offer.</source>
        <translation>Nie erreicht: eine Regel darüber passt auf jedes Angebot.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Before the rule above</source>
        <translation>Vor die Regel darüber</translation>
    </message>
    <message>
        <source>Behind the rule below</source>
        <translation>Hinter die Regel darunter</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another view has that name.</source>
        <translation>Eine andere Ansicht heißt schon so.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
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
        <translation>Automatischen Abgleich einschalten</translation>
    </message>
    <message>
        <source>Schedule and settings…</source>
        <translation>Zeitplan und Einstellungen…</translation>
    </message>
    <message>
        <source>Automatic sync: {0}</source>
        <translation>Automatischer Abgleich: {0}</translation>
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
        <translation>Auto an · nächster {0}</translation>
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
    <name>BuilderDialog</name>
    <message>
        <source>New template from a sample</source>
        <translation>Neue Vorlage aus einem Beispiel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>1 of 3: the sample</source>
        <translation>1 von 3: das Beispiel</translation>
    </message>
    <message>
        <source>2 of 3: the list of offers</source>
        <translation>2 von 3: die Liste der Angebote</translation>
    </message>
    <message>
        <source>3 of 3: what the fields mean</source>
        <translation>3 von 3: was die Felder bedeuten</translation>
    </message>
    <message>
        <source>The template is ready</source>
        <translation>Die Vorlage ist fertig</translation>
    </message>
    <message>
        <source>One answer of the platform that holds offers is enough.</source>
        <translation>Eine Antwort der Plattform mit Angeboten genügt.</translation>
    </message>
    <message>
        <source>Choose the list whose records are offers; the likeliest is chosen.</source>
        <translation>Wählen Sie die Liste, deren Datensätze Angebote sind; die wahrscheinlichste ist gewählt.</translation>
    </message>
    <message>
        <source>Check what was suggested; the counts are those of all records.</source>
        <translation>Prüfen Sie die Vorschläge; gezählt wird über alle Datensätze.</translation>
    </message>
    <message>
        <source>Its test holds the first records, without what looks like a secret.</source>
        <translation>Ihr Prüffall enthält die ersten Datensätze, ohne alles, was nach einem Geheimnis aussieht.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add an advertiser</source>
        <translation>Advertiser hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>The offer was changed</source>
        <translation>Das Angebot wurde geändert</translation>
    </message>
    <message>
        <source>{field} is unlocked: the next sync sets it again</source>
        <translation>{field} ist entsperrt: der nächste Abgleich setzt es neu</translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>Check a template file</source>
        <translation>Vorlagendatei prüfen</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{0} cannot be used</source>
        <translation>{0} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Correct these places, then try again.</source>
        <translation>Berichtigen Sie diese Stellen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>{0} {1} is a valid template</source>
        <translation>{0} {1} ist eine gültige Vorlage</translation>
    </message>
    <message>
        <source>It will talk to these hosts only:</source>
        <translation>Sie spricht nur mit diesen Hosts:</translation>
    </message>
    <message>
        <source>{base_url} is the address that you enter. Your key is sent nowhere else.</source>
        <translation>{base_url} ist die Adresse, die Sie eingeben. Ihr Schlüssel wird nirgendwo sonst hingeschickt.</translation>
    </message>
    <message>
        <source>It will ask you for:</source>
        <translation>Sie fragt Sie nach:</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Felder der Vorlage</translation>
    </message>
</context>
<context>
    <name>CapRow</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>In welcher Zeit</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Dieses Limit entfernen</translation>
    </message>
</context>
<context>
    <name>CapsField</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description as text</source>
        <translation>Beschreibung als Text</translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation>Bei der Plattform</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Preview page</source>
        <translation>Vorschauseite</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Tracking-Link</translation>
    </message>
    <message>
        <source>Link of the platform</source>
        <translation>Link der Plattform</translation>
    </message>
    <message>
        <source>Impression link</source>
        <translation>Impressions-Link</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Excluded countries</source>
        <translation>Ausgeschlossene Länder</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Mobilfunkanbieter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Traffic allowed</source>
        <translation>Erlaubter Traffic</translation>
    </message>
    <message>
        <source>Traffic forbidden</source>
        <translation>Verbotener Traffic</translation>
    </message>
    <message>
        <source>Goals of the advertiser</source>
        <translation>Ziele des Advertisers</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>Werbemittel</translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation>Landingpages</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Conversion flow</source>
        <translation>Conversion-Ablauf</translation>
    </message>
    <message>
        <source>Hold days</source>
        <translation>Haltefrist in Tagen</translation>
    </message>
    <message>
        <source>Cookie days</source>
        <translation>Cookie-Laufzeit in Tagen</translation>
    </message>
    <message>
        <source>Changed at the platform</source>
        <translation>Geändert bei der Plattform</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Kind of revenue</source>
        <translation>Art der Einnahme</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Eigene Schlagwörter</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>Status at the platform</source>
        <translation>Status bei der Plattform</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>Sein Ende</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Open the offer</source>
        <translation>Angebot öffnen</translation>
    </message>
    <message>
        <source>Raw answer…</source>
        <translation>Rohe Antwort…</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>New offers</source>
        <translation>Neue Angebote</translation>
    </message>
    <message>
        <source>Revenue and payout</source>
        <translation>Einnahme und Auszahlung</translation>
    </message>
    <message>
        <source>Revenue fell</source>
        <translation>Einnahme gesunken</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Beliebiges Feld</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>The latest {0} changes</source>
        <translation>Die letzten {0} Änderungen</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} Änderungen</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Whatever a sync or you change at an offer is kept here, old and new.</source>
        <translation>Was ein Abgleich oder Sie an einem Angebot ändern, steht hier, alt und neu.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>The chosen kind, advertiser and period hide all of them.</source>
        <translation>Die gewählte Art, der Advertiser und der Zeitraum blenden alle aus.</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Open the offer</source>
        <translation>Angebot öffnen</translation>
    </message>
    <message>
        <source>Raw answer…</source>
        <translation>Rohe Antwort…</translation>
    </message>
    <message>
        <source>Show run {0}</source>
        <translation>Lauf {0} zeigen</translation>
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
        <translation>Advertiser suchen…</translation>
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
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>No offer has one.</source>
        <translation>Kein Angebot hat so etwas.</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CurrenciesPage</name>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>What other advertisers pay for the same campaign, in one currency.</source>
        <translation>Was andere Advertiser für dieselbe Kampagne zahlen, in einer Währung.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>A currency without a rate is not compared, and said to have none.</source>
        <translation>Eine Währung ohne Kurs wird nicht verglichen; es steht dann da, dass sie keinen hat.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore {0}?</source>
        <translation>{0} wiederherstellen?</translation>
    </message>
    <message>
        <source>Advertisers, offers, history and settings become those of the backup. The database of now is kept beside it. Secrets stay as they are. What stands unsaved in the form of an advertiser is dropped.</source>
        <translation>Advertiser, Angebote, Verlauf und Einstellungen werden die der Sicherung. Die jetzige Datenbank bleibt daneben erhalten. Geheimnisse bleiben, wie sie sind. Was im Formular eines Advertisers nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Databases of OfferSync (*.db)</source>
        <translation>Datenbanken von OfferSync (*.db)</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A whole copy of the database, also while a sync runs. Secrets are not in it.</source>
        <translation>Eine ganze Kopie der Datenbank, auch während eines Abgleichs. Geheimnisse sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is older goes after the next sync.</source>
        <translation>Was älter ist, geht nach dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Offers: until you remove their advertiser.</source>
        <translation>Angebote: bis Sie ihren Advertiser entfernen.</translation>
    </message>
    <message>
        <source>Copies from before an update of the database: the latest three.</source>
        <translation>Kopien von vor einer Aktualisierung der Datenbank: die letzten drei.</translation>
    </message>
    <message>
        <source>The log: four files of 1 MB at most.</source>
        <translation>Das Protokoll: höchstens vier Dateien zu 1 MB.</translation>
    </message>
    <message>
        <source>Logos of offers: 32 MB at most, for 30 days.</source>
        <translation>Logos von Angeboten: höchstens 32 MB, 30 Tage lang.</translation>
    </message>
    <message>
        <source>The database has {0}.</source>
        <translation>Die Datenbank hat {0}.</translation>
    </message>
    <message>
        <source>Backed up to {0}</source>
        <translation>Gesichert nach {0}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>{0} The database of before is {1}.</source>
        <translation>{0} Die vorige Datenbank ist {1}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Held for your decision · changes: {0}</source>
        <translation>Zurückgehalten bis zu Ihrer Entscheidung · Änderungen: {0}</translation>
    </message>
    <message>
        <source>Nothing has been written. Look at the changes, then apply or discard.</source>
        <translation>Nichts wurde geschrieben. Sehen Sie sich die Änderungen an, und wenden Sie sie dann an, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Apply run {0} of {1}?</source>
        <translation>Lauf {0} von {1} anwenden?</translation>
    </message>
    <message>
        <source>All its changes are written to your offers, with history.</source>
        <translation>Alle seine Änderungen werden in Ihre Angebote geschrieben, mit Verlauf.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard run {0} of {1}?</source>
        <translation>Lauf {0} von {1} verwerfen?</translation>
    </message>
    <message>
        <source>Its changes are forgotten. The next sync reads the feed anew.</source>
        <translation>Seine Änderungen werden vergessen. Der nächste Abgleich liest den Feed neu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Run {0} of {1} was discarded; nothing was changed.</source>
        <translation>Lauf {0} von {1} wurde verworfen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run {0} of {1} was applied.</source>
        <translation>Lauf {0} von {1} wurde angewendet.</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>One message for all that was synced together. A click leads to it.</source>
        <translation>Eine Meldung für alles, was zusammen abgeglichen wurde. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>For each that has no choice of its own, under Schedule.</source>
        <translation>Für jeden, der unter Zeitplan nichts Eigenes gewählt hat.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>Hidden in the tray, so that automatic syncs go on after you log in.</source>
        <translation>Verborgen im Infobereich, damit automatische Abgleiche nach dem Anmelden weiterlaufen.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the offer</source>
        <translation>Details des Angebots</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Targeting &amp;&amp; caps</source>
        <translation>Ziel &amp;&amp; Limits</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For a report: without secrets, and without your name in folders.</source>
        <translation>Für einen Bericht: ohne Geheimnisse und ohne Benutzernamen in Ordnern.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Bericht ansehen …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is all that is copied. Secrets are masked, and your name in folders.</source>
        <translation>Das ist alles, was kopiert wird. Geheimnisse sind verdeckt, ebenso Ihr Name in Ordnern.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>{0} is among your templates; its test runs now.</source>
        <translation>{0} steht unter Ihren Vorlagen; ihr Prüffall läuft jetzt.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit the offer</source>
        <translation>Das Angebot bearbeiten</translation>
    </message>
    <message>
        <source>What you change is yours: no sync changes it until you unlock it.</source>
        <translation>Was Sie ändern, gehört Ihnen: kein Abgleich ändert es, bis Sie es entsperren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit a template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>In Ihrem Editor öffnen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Set by you: no sync changes it.</source>
        <translation>Von Ihnen gesetzt: kein Abgleich ändert es.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>New advertiser</source>
        <translation>Neuer Advertiser</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Asking the platform for one offer…</source>
        <translation>Plattform wird nach einem Angebot gefragt…</translation>
    </message>
    <message>
        <source>Reading all offers; nothing is written…</source>
        <translation>Alle Angebote werden gelesen; nichts wird geschrieben…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Some values are missing or wrong; they are marked.</source>
        <translation>Einige Werte fehlen oder sind falsch; sie sind markiert.</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>How OfferSync signs in. Keys are never written in clear text.</source>
        <translation>Wie OfferSync sich anmeldet. Schlüssel werden nie im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How its platform is asked.</source>
        <translation>Wie die Plattform gefragt wird.</translation>
    </message>
    <message>
        <source>Choose the template of its platform.</source>
        <translation>Wählen Sie die Vorlage der Plattform.</translation>
    </message>
</context>
<context>
    <name>EffectDialog</name>
    <message>
        <source>What the changed template would do</source>
        <translation>Was die geänderte Vorlage bewirkt</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Changed offers</source>
        <translation>Geänderte Angebote</translation>
    </message>
    <message>
        <source>Advertisers that were looked at</source>
        <translation>Geprüfte Advertiser</translation>
    </message>
    <message>
        <source>What the changed template makes of the stored offers</source>
        <translation>Was die geänderte Vorlage aus den gespeicherten Angeboten macht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Looking at the stored offers of {0}…</source>
        <translation>Die gespeicherten Angebote von {0} werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored offer(s) would change with the next sync.</source>
        <translation>
            <numerusform>%Ln gespeichertes Angebot würde sich mit dem nächsten Abgleich ändern.</numerusform>
            <numerusform>%Ln gespeicherte Angebote würden sich mit dem nächsten Abgleich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored offer would change.</source>
        <translation>Kein gespeichertes Angebot würde sich ändern.</translation>
    </message>
    <message>
        <source>What other requests would bring is not known before that sync.</source>
        <translation>Was andere Anfragen bringen, zeigt erst dieser Abgleich.</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Ausgefiltert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Offers of the same campaign</source>
        <translation>Angebote derselben Kampagne</translation>
    </message>
    <message>
        <source>Best payer per country</source>
        <translation>Wer je Land am besten zahlt</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Wechselkurse…</translation>
    </message>
    <message>
        <source>Open the offer</source>
        <translation>Angebot öffnen</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich ist</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Pays best in</source>
        <translation>Zahlt am besten in</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Best payer</source>
        <translation>Zahlt am besten</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Of many, only the surest ones.</source>
        <translation>Von vielen nur die sichersten.</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>landing page</source>
        <translation>Landingpage</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>this offer</source>
        <translation>dieses Angebot</translation>
    </message>
    <message>
        <source>no rate for {currency}</source>
        <translation>kein Kurs für {currency}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Sonst nirgends</translation>
    </message>
    <message>
        <source>No other advertiser has an offer with the same app, landing page or name.</source>
        <translation>Kein anderer Advertiser hat ein Angebot mit derselben App, Landingpage oder demselben Namen.</translation>
    </message>
    <message>
        <source>Not compared, as there is no rate: {currencies}.</source>
        <translation>Nicht verglichen, weil ein Kurs fehlt: {currencies}.</translation>
    </message>
    <message>
        <source>The reference rates could not be fetched yet.</source>
        <translation>Die Referenzkurse konnten noch nicht geholt werden.</translation>
    </message>
    <message>
        <source>Reference rates of {day}, which is long ago.</source>
        <translation>Referenzkurse vom {day}, das ist lange her.</translation>
    </message>
    <message>
        <source>Reference rates of {day}.</source>
        <translation>Referenzkurse vom {day}.</translation>
    </message>
    <message>
        <source>Shares of a sale are not compared.</source>
        <translation>Anteile am Verkauf werden nicht verglichen.</translation>
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
    <name>Errors</name>
    <message>
        <source>Nothing can be synced at this moment</source>
        <translation>Im Moment kann nichts abgeglichen werden</translation>
    </message>
    <message>
        <source>A backup is put in the place of the database.</source>
        <translation>An die Stelle der Datenbank tritt gerade eine Sicherung.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>There is nothing to sync</source>
        <translation>Es gibt nichts abzugleichen</translation>
    </message>
    <message>
        <source>No advertiser has its credentials yet.</source>
        <translation>Noch hat kein Advertiser seine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Add an advertiser, or enter the keys of one.</source>
        <translation>Fügen Sie einen Advertiser hinzu, oder tragen Sie die Schlüssel eines vorhandenen ein.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>This is a fault of OfferSync; nothing was half done.</source>
        <translation>Das ist ein Fehler von OfferSync; nichts wurde halb getan.</translation>
    </message>
    <message>
        <source>Try again. If it stays, report it with the log, which holds no secrets.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es bleibt, melden Sie es mit dem Protokoll; Geheimnisse stehen nicht darin.</translation>
    </message>
    <message>
        <source>Starting with the desktop was not changed</source>
        <translation>Der Start mit dem Desktop wurde nicht geändert</translation>
    </message>
    <message>
        <source>Check that your own settings folder may be written.</source>
        <translation>Prüfen Sie, ob in Ihren eigenen Einstellungsordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>OfferSync is running already, but does not answer</source>
        <translation>OfferSync läuft schon, antwortet aber nicht</translation>
    </message>
    <message>
        <source>Another one uses the data folder {0}.</source>
        <translation>Ein anderes benutzt den Datenordner {0}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end the other one.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal, oder beenden Sie das andere.</translation>
    </message>
    <message>
        <source>The answer of {0} is too large</source>
        <translation>Die Antwort von {0} ist zu groß</translation>
    </message>
    <message>
        <source>It is larger than {0} MB.</source>
        <translation>Sie ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>Ask for smaller pages.</source>
        <translation>Fordern Sie kleinere Seiten an.</translation>
    </message>
    <message>
        <source>The answer of {0} was cut short</source>
        <translation>Die Antwort von {0} brach ab</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer of {0} cannot be decoded</source>
        <translation>Die Antwort von {0} lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>It is compressed in a way that was not asked for.</source>
        <translation>Sie ist auf eine Weise gepackt, um die nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>Report this to the platform.</source>
        <translation>Melden Sie das der Plattform.</translation>
    </message>
    <message>
        <source>Its compression is damaged.</source>
        <translation>Ihre Kompression ist beschädigt.</translation>
    </message>
    <message>
        <source>Sync cancelled</source>
        <translation>Abgleich abgebrochen</translation>
    </message>
    <message>
        <source>It was stopped before it was complete.</source>
        <translation>Er wurde angehalten, bevor er vollständig war.</translation>
    </message>
    <message>
        <source>The converter “{0}” cannot be used</source>
        <translation>Der Konverter „{0}“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Correct it in the template.</source>
        <translation>Berichtigen Sie ihn in der Vorlage.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply</source>
        <translation>Die Antwort ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>No offer list looks like this; nothing of it was used.</source>
        <translation>So sieht keine Liste von Angeboten aus; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, tell the network about it.</source>
        <translation>Prüfen Sie die API-Adresse. Wenn sie stimmt, sagen Sie es dem Netzwerk.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON</source>
        <translation>Die Antwort ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>At character {0}: …{1}…</source>
        <translation>An Zeichen {0}: …{1}…</translation>
    </message>
    <message>
        <source>Sync again later; if it stays, tell the network about it.</source>
        <translation>Gleichen Sie später noch einmal ab; wenn es bleibt, sagen Sie es dem Netzwerk.</translation>
    </message>
    <message>
        <source>The address answers with a web page, not with the API</source>
        <translation>Unter der Adresse antwortet eine Webseite, nicht die API</translation>
    </message>
    <message>
        <source>A login page, a captive portal or a wrong address looks like this.</source>
        <translation>So sieht eine Anmeldeseite, ein Hotspot-Portal oder eine falsche Adresse aus.</translation>
    </message>
    <message>
        <source>Check the API address, then open it in a browser from this network.</source>
        <translation>Prüfen Sie die API-Adresse, und öffnen Sie sie dann von diesem Netz aus in einem Browser.</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>Die Antwort ist leer</translation>
    </message>
    <message>
        <source>The platform sent no data at all.</source>
        <translation>Die Plattform hat keinerlei Daten geschickt.</translation>
    </message>
    <message>
        <source>Sync again later; if it stays empty, check the API address.</source>
        <translation>Gleichen Sie später noch einmal ab; wenn sie leer bleibt, prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The expression “{0}” cannot be used</source>
        <translation>Der Ausdruck „{0}“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Correct the expression in the template.</source>
        <translation>Berichtigen Sie den Ausdruck in der Vorlage.</translation>
    </message>
    <message>
        <source>It has {0} characters; {1} are allowed.</source>
        <translation>Er hat {0} Zeichen; erlaubt sind {1}.</translation>
    </message>
    <message>
        <source>It is not JMESPath. {0}</source>
        <translation>Es ist kein JMESPath. {0}</translation>
    </message>
    <message>
        <source>{0} closed the connection</source>
        <translation>{0} hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Cannot reach {0}</source>
        <translation>{0} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the base URL and the internet connection.</source>
        <translation>Prüfen Sie die Basis-URL und die Internetverbindung.</translation>
    </message>
    <message>
        <source>Cannot get through the proxy {0}</source>
        <translation>Durch den Proxy {0} ist kein Durchkommen</translation>
    </message>
    <message>
        <source>No secure connection to {0}</source>
        <translation>Keine sichere Verbindung zu {0}</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>Der TLS-Handshake ist gescheitert.</translation>
    </message>
    <message>
        <source>Check the base URL: the host may not offer https there.</source>
        <translation>Prüfen Sie die Basis-URL: Vielleicht bietet der Host dort kein https an.</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} antwortet nicht</translation>
    </message>
    <message>
        <source>It took the connection, but then sent nothing for too long.</source>
        <translation>Die Verbindung kam zustande, aber dann kam zu lange nichts.</translation>
    </message>
    <message>
        <source>{0} does not speak HTTP</source>
        <translation>{0} spricht kein HTTP</translation>
    </message>
    <message>
        <source>Its answer has no readable head.</source>
        <translation>Die Antwort hat keinen lesbaren Kopf.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted</source>
        <translation>Dem Zertifikat von {0} wird nicht vertraut</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock. Behind an inspecting firewall, have its certificate added to the system&apos;s trust store.</source>
        <translation>Prüfen Sie die Basis-URL und die Uhr dieses Rechners. Hinter einer prüfenden Firewall lassen Sie deren Zertifikat in den Speicher des Systems aufnehmen.</translation>
    </message>
    <message>
        <source>It is not an HTTP proxy; other kinds are not supported.</source>
        <translation>Es ist kein HTTP-Proxy; andere Arten werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>It does not work as a proxy.</source>
        <translation>Er arbeitet nicht als Proxy.</translation>
    </message>
    <message>
        <source>Check the proxy of the network settings or of the environment (HTTPS_PROXY).</source>
        <translation>Prüfen Sie den Proxy in den Netzwerk-Einstellungen oder in der Umgebung (HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>Its name is unknown, or this computer is offline.</source>
        <translation>Der Name ist unbekannt, oder dieser Rechner ist offline.</translation>
    </message>
    <message>
        <source>There was no connection after {0} seconds.</source>
        <translation>Nach {0} Sekunden gab es noch keine Verbindung.</translation>
    </message>
    <message>
        <source>It refused the connection.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>With the values of this form, the template reads no list.</source>
        <translation>Mit den Werten dieses Formulars liest die Vorlage keine Liste.</translation>
    </message>
    <message>
        <source>Check these fields of the advertiser: {0}.</source>
        <translation>Prüfen Sie diese Felder des Advertisers: {0}.</translation>
    </message>
    <message>
        <source>The answer holds no offer list</source>
        <translation>Die Antwort enthält keine Liste von Angeboten</translation>
    </message>
    <message>
        <source>Nothing stands at {0}.</source>
        <translation>Unter {0} steht nichts.</translation>
    </message>
    <message>
        <source>Check the API address; if it is right, the platform has changed its answer.</source>
        <translation>Prüfen Sie die API-Adresse; wenn sie stimmt, hat die Plattform ihre Antwort geändert.</translation>
    </message>
    <message>
        <source>The address of a request is not usable</source>
        <translation>Die Adresse einer Anfrage ist nicht brauchbar</translation>
    </message>
    <message>
        <source>It must begin with https:// and name a host.</source>
        <translation>Sie muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The connection to {0} would not be encrypted</source>
        <translation>Die Verbindung zu {0} wäre nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Anyone on the way could read the credentials, so nothing was sent.</source>
        <translation>Unterwegs könnte jeder die Zugangsdaten lesen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use https:// in the base URL, or allow http:// for this advertiser.</source>
        <translation>Verwenden Sie https:// in der Basis-URL, oder erlauben Sie http:// für diesen Advertiser.</translation>
    </message>
    <message>
        <source>The address of {0} holds a user name</source>
        <translation>Die Adresse von {0} enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>Credentials do not belong into an address.</source>
        <translation>Zugangsdaten gehören nicht in eine Adresse.</translation>
    </message>
    <message>
        <source>Enter them in the fields made for them.</source>
        <translation>Tragen Sie sie in die Felder ein, die dafür da sind.</translation>
    </message>
    <message>
        <source>{0} is not a host of this template</source>
        <translation>{0} ist kein Host dieser Vorlage</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the base URL, or add the host to the template.</source>
        <translation>Prüfen Sie die Basis-URL, oder nehmen Sie den Host in die Vorlage auf.</translation>
    </message>
    <message>
        <source>{0} redirects to an unencrypted address</source>
        <translation>{0} leitet auf eine unverschlüsselte Adresse um</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask the platform for its https address.</source>
        <translation>Fragen Sie die Plattform nach ihrer https-Adresse.</translation>
    </message>
    <message>
        <source>{0} redirects to {1}</source>
        <translation>{0} leitet auf {1} um</translation>
    </message>
    <message>
        <source>It is not an address of this template, so nothing was sent there.</source>
        <translation>Das ist keine Adresse dieser Vorlage, deshalb wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>If the platform has moved, change the base URL.</source>
        <translation>Wenn die Plattform umgezogen ist, ändern Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>There is no {0} to ask for</source>
        <translation>Es gibt keinen Wert für {0}, nach dem zu fragen wäre</translation>
    </message>
    <message>
        <source>The list is read for each value that is chosen, and none is.</source>
        <translation>Die Liste wird für jeden gewählten Wert gelesen, und es ist keiner gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one in the form of the advertiser.</source>
        <translation>Wählen Sie im Formular des Advertisers mindestens einen aus.</translation>
    </message>
    <message>
        <source>“{0}” is no complete {1}</source>
        <translation>„{0}“ ist als {1} nicht vollständig</translation>
    </message>
    <message>
        <source>It consists of {0}, separated by blanks.</source>
        <translation>Es besteht aus {0}, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Complete it in the form of the advertiser.</source>
        <translation>Vervollständigen Sie es im Formular des Advertisers.</translation>
    </message>
    <message>
        <source>The platform refuses the credentials</source>
        <translation>Die Plattform lehnt die Zugangsdaten ab</translation>
    </message>
    <message>
        <source>Check the key in the platform&apos;s panel, then enter it again.</source>
        <translation>Prüfen Sie den Schlüssel in der Oberfläche der Plattform, und tragen Sie ihn dann neu ein.</translation>
    </message>
    <message>
        <source>The account may not read this</source>
        <translation>Das Konto darf das nicht lesen</translation>
    </message>
    <message>
        <source>Ask the network to enable API access for your account.</source>
        <translation>Bitten Sie das Netzwerk, den API-Zugang für Ihr Konto freizuschalten.</translation>
    </message>
    <message>
        <source>The platform asks for a pause</source>
        <translation>Die Plattform bittet um eine Pause</translation>
    </message>
    <message>
        <source>Nothing to do: the next run starts when the pause is over.</source>
        <translation>Nichts zu tun: Der nächste Lauf beginnt, wenn die Pause vorbei ist.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>Die Plattform hat selbst Schwierigkeiten</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again at the next run.</source>
        <translation>Nichts zu tun: Beim nächsten Lauf wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The platform answers with an error</source>
        <translation>Die Plattform antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>If the message does not help, show it to the network&apos;s support.</source>
        <translation>Wenn die Meldung nicht weiterhilft, zeigen Sie sie dem Support des Netzwerks.</translation>
    </message>
    <message>
        <source>The answer is not what the API should send</source>
        <translation>Die Antwort ist nicht das, was die API senden sollte</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>{0} redirects in circles</source>
        <translation>{0} leitet im Kreis um</translation>
    </message>
    <message>
        <source>After {0} redirects there was still no answer.</source>
        <translation>Nach {0} Umleitungen gab es noch keine Antwort.</translation>
    </message>
    <message>
        <source>The value for {0} cannot be sent</source>
        <translation>Der Wert für {0} kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>It holds a line break, an invisible or a foreign character, or outer blanks.</source>
        <translation>Er enthält einen Zeilenumbruch, ein unsichtbares oder fremdes Zeichen, oder Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>Enter it again; copying often takes such characters along.</source>
        <translation>Tragen Sie ihn neu ein; beim Kopieren kommen solche Zeichen oft mit.</translation>
    </message>
    <message>
        <source>{0} redirects to an address that is none</source>
        <translation>{0} leitet auf eine Adresse um, die keine ist</translation>
    </message>
    <message>
        <source>The answer is no table of the API</source>
        <translation>Die Antwort ist keine Tabelle der API</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is a web page.</source>
        <translation>Sie ist eine Webseite.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Sie lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>{0} is not a value of {1}</source>
        <translation>{0} ist kein Wert von {1}</translation>
    </message>
    <message>
        <source>It stands in the template as a case or default.</source>
        <translation>Er steht in der Vorlage als Fall oder Vorgabe.</translation>
    </message>
    <message>
        <source>{0} took too long</source>
        <translation>{0} hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>Its answer was not complete after {0} seconds.</source>
        <translation>Nach {0} Sekunden war die Antwort nicht vollständig.</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Versuchen Sie es später noch einmal, oder lassen Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>The answer is not the API&apos;s XML</source>
        <translation>Die Antwort ist nicht das XML der API</translation>
    </message>
    <message>
        <source>Check the API address; a login page or an older API version answers like this.</source>
        <translation>Prüfen Sie die API-Adresse; so antwortet eine Anmeldeseite oder eine ältere Version der API.</translation>
    </message>
    <message>
        <source>The answer begins with &lt;{0}&gt;, expected was {1}.</source>
        <translation>Die Antwort beginnt mit &lt;{0}&gt;, erwartet war {1}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It contains entities or external references.</source>
        <translation>Sie enthält Entitäten oder Verweise nach außen.</translation>
    </message>
    <message>
        <source>It is not XML: {0}.</source>
        <translation>Sie ist kein XML: {0}.</translation>
    </message>
    <message>
        <source>The archive of the answer cannot be used</source>
        <translation>Das Archiv der Antwort ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Sync again later.</source>
        <translation>Gleichen Sie später noch einmal ab.</translation>
    </message>
    <message>
        <source>What is in it is larger than {0} MB.</source>
        <translation>Sein Inhalt ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>It is damaged, locked, or holds not one file.</source>
        <translation>Es ist beschädigt, gesperrt, oder enthält nicht genau eine Datei.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>Der Datenordner kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir or {0}.</source>
        <translation>Wählen Sie mit --data-dir oder {0} einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>In {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} was not saved</source>
        <translation>{0} wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It is not in the database any more.</source>
        <translation>Der Advertiser ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>Add it anew; what was typed is still there to be copied.</source>
        <translation>Legen Sie ihn neu an; was Sie eingegeben haben, steht zum Kopieren noch da.</translation>
    </message>
    <message>
        <source>The name {0} is taken</source>
        <translation>Der Name {0} ist vergeben</translation>
    </message>
    <message>
        <source>Another advertiser has it; upper and lower case are the same.</source>
        <translation>Ein anderer Advertiser hat ihn; Groß- und Kleinschreibung zählen nicht.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no advertiser {0}</source>
        <translation>Es gibt keinen Advertiser {0}</translation>
    </message>
    <message>
        <source>See offersync advertiser list.</source>
        <translation>Siehe offersync advertiser list.</translation>
    </message>
    <message>
        <source>The copy of the database could not be written</source>
        <translation>Die Kopie der Datenbank konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another place, or make room there. The database itself is unchanged.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz. Die Datenbank selbst ist unverändert.</translation>
    </message>
    <message>
        <source>There is no kind of change {0}</source>
        <translation>Es gibt keine Art von Änderung {0}</translation>
    </message>
    <message>
        <source>Known: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message>
        <source>{0} are no runs</source>
        <translation>{0} sind keine Läufe</translation>
    </message>
    <message>
        <source>Write their ids, as 12 or 12,13.</source>
        <translation>Schreiben Sie deren Nummern, etwa 12 oder 12,13.</translation>
    </message>
    <message>
        <source>{0} is being synced already</source>
        <translation>{0} wird schon abgeglichen</translation>
    </message>
    <message>
        <source>An advertiser is never synced twice at once.</source>
        <translation>Ein Advertiser wird nie zweimal zugleich abgeglichen.</translation>
    </message>
    <message>
        <source>Wait until that run is done.</source>
        <translation>Warten Sie, bis dieser Lauf fertig ist.</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>Another OfferSync is writing to it. Wait until it is done, then try again.</source>
        <translation>Ein anderes OfferSync schreibt gerade. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup: offersync restore FILE keeps the damaged file aside; automatic backups lie in the folder backups of the data folder.</source>
        <translation>Nichts wurde geändert. Stellen Sie eine Sicherung wieder her: offersync restore DATEI hebt die beschädigte Datei auf; selbsttätige Sicherungen liegen im Ordner backups des Datenordners.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>In die Datenbank kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another with --data-dir.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The database file is no longer there</source>
        <translation>Die Datenbankdatei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{0} was removed or replaced while it was in use. Nothing was written since.</source>
        <translation>{0} wurde während der Benutzung entfernt oder ersetzt. Seither wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Put it back, or restore a backup, and start OfferSync again.</source>
        <translation>Legen Sie sie zurück oder stellen Sie eine Sicherung wieder her, und starten Sie OfferSync neu.</translation>
    </message>
    <message>
        <source>The database file cannot be opened</source>
        <translation>Die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written, or choose another with --data-dir.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und beschrieben werden darf, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. The database is intact.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann noch einmal. Die Datenbank ist unversehrt.</translation>
    </message>
    <message>
        <source>The disk does not read or write the database</source>
        <translation>Der Datenträger liest oder schreibt die Datenbank nicht</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file is not a database of OfferSync</source>
        <translation>Die Datei ist keine Datenbank von OfferSync</translation>
    </message>
    <message>
        <source>{0} belongs to another program and was left alone.</source>
        <translation>{0} gehört zu einem anderen Programm und wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir, or another file.</source>
        <translation>Wählen Sie mit --data-dir einen anderen Ordner, oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The database is from a newer OfferSync</source>
        <translation>Die Datenbank stammt von einem neueren OfferSync</translation>
    </message>
    <message>
        <source>{0} has version {1}; this program knows up to {2}.</source>
        <translation>{0} hat Version {1}; dieses Programm kennt sie bis {2}.</translation>
    </message>
    <message>
        <source>Install the newer OfferSync. The file was left alone.</source>
        <translation>Installieren Sie das neuere OfferSync. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>{0} has no offer {1}</source>
        <translation>{0} hat kein Angebot {1}</translation>
    </message>
    <message>
        <source>See offersync offers list.</source>
        <translation>Siehe offersync offers list.</translation>
    </message>
    <message>
        <source>The database could not be updated</source>
        <translation>Die Datenbank konnte nicht auf den neuen Stand gebracht werden</translation>
    </message>
    <message>
        <source>{0}: step {1} would leave rows without what they belong to.</source>
        <translation>{0}: Schritt {1} würde Zeilen ohne das zurücklassen, wozu sie gehören.</translation>
    </message>
    <message>
        <source>Nothing was changed. Report this with the log.</source>
        <translation>Nichts wurde geändert. Melden Sie das mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The offer has no field {0} that can be set</source>
        <translation>Das Angebot hat kein Feld {0}, das sich setzen lässt</translation>
    </message>
    <message>
        <source>The status has commands of its own: approve, pause, disable, archive.</source>
        <translation>Für den Status gibt es eigene Befehle: approve, pause, disable, archive.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} of offer {1} is not locked</source>
        <translation>{0} von Angebot {1} ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Locked: {0}.</source>
        <translation>Gesperrt: {0}.</translation>
    </message>
    <message>
        <source>The offer was not changed</source>
        <translation>Das Angebot wurde nicht geändert</translation>
    </message>
    <message>
        <source>There is no view {0}</source>
        <translation>Es gibt keine Ansicht {0}</translation>
    </message>
    <message>
        <source>{0} is not an amount</source>
        <translation>{0} ist kein Betrag</translation>
    </message>
    <message>
        <source>For example 1.50</source>
        <translation>Zum Beispiel 1.50</translation>
    </message>
    <message>
        <source>Offers have no order {0}</source>
        <translation>Angebote haben keine Sortierung {0}</translation>
    </message>
    <message>
        <source>The database file cannot be used</source>
        <translation>Die Datenbankdatei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written, or choose another: --data-dir.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und beschrieben werden darf, oder wählen Sie einen anderen: --data-dir.</translation>
    </message>
    <message>
        <source>A later run replaced this one</source>
        <translation>Ein späterer Lauf ist an seine Stelle getreten</translation>
    </message>
    <message>
        <source>It was held, and nobody decided before the next run had read a newer feed.</source>
        <translation>Er war zurückgehalten, und niemand hat entschieden, bevor der nächste Lauf einen neueren Feed gelesen hatte.</translation>
    </message>
    <message>
        <source>The advertiser was removed</source>
        <translation>Der Advertiser wurde entfernt</translation>
    </message>
    <message>
        <source>The run was held, and nobody decided before; nothing was changed.</source>
        <translation>Der Lauf war zurückgehalten, und vorher hat niemand entschieden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>Der Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>OfferSync ended while it ran; nothing was changed.</source>
        <translation>OfferSync endete, während er lief; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>There is no run {0}</source>
        <translation>Es gibt keinen Lauf {0}</translation>
    </message>
    <message>
        <source>See offersync runs list.</source>
        <translation>Siehe offersync runs list.</translation>
    </message>
    <message>
        <source>Run {0} is not held</source>
        <translation>Lauf {0} ist nicht zurückgehalten</translation>
    </message>
    <message>
        <source>Its state is {0}.</source>
        <translation>Sein Zustand ist {0}.</translation>
    </message>
    <message>
        <source>The run was discarded</source>
        <translation>Der Lauf wurde verworfen</translation>
    </message>
    <message>
        <source>It was held, and you decided against it; nothing was changed.</source>
        <translation>Er war zurückgehalten, und Sie haben sich gegen ihn entschieden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} was removed while it synced</source>
        <translation>{0} wurde während des Abgleichs entfernt</translation>
    </message>
    <message>
        <source>What the run had read was thrown away.</source>
        <translation>Was der Lauf gelesen hatte, wurde weggeworfen.</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0} hat kein Geheimnis {1}</translation>
    </message>
    <message>
        <source>The secret store holds no value for it.</source>
        <translation>Der Geheimnisspeicher enthält keinen Wert dafür.</translation>
    </message>
    <message>
        <source>Enter it: offersync advertiser set {0} --secrets -</source>
        <translation>Tragen Sie es ein: offersync advertiser set {0} --secrets -</translation>
    </message>
    <message>
        <source>The run was stopped and nothing was changed; the log has the details.</source>
        <translation>Der Lauf wurde angehalten, und nichts wurde geändert; das Protokoll weiß Näheres.</translation>
    </message>
    <message>
        <source>Sync again. If it stays, report it with the log (secrets are not in it).</source>
        <translation>Gleichen Sie noch einmal ab. Wenn es bleibt, melden Sie es mit dem Protokoll (Geheimnisse stehen nicht darin).</translation>
    </message>
    <message>
        <source>The format of {0} is not known</source>
        <translation>Das Format von {0} ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its ending is none of {0}.</source>
        <translation>Die Endung ist keine von {0}.</translation>
    </message>
    <message>
        <source>Give the file such an ending, or name the format: --format csv</source>
        <translation>Geben Sie der Datei eine solche Endung, oder nennen Sie das Format: --format csv</translation>
    </message>
    <message>
        <source>{0} was not written</source>
        <translation>{0} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>{0}. What was there before is unchanged.</source>
        <translation>{0}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check the folder, the free space, and that no other program holds the file open.</source>
        <translation>Prüfen Sie den Ordner, den freien Platz, und ob ein anderes Programm die Datei offen hält.</translation>
    </message>
    <message>
        <source>The offers do not fit into one sheet</source>
        <translation>Die Angebote passen nicht auf ein Blatt</translation>
    </message>
    <message>
        <source>A sheet has {0} rows.</source>
        <translation>Ein Blatt hat {0} Zeilen.</translation>
    </message>
    <message>
        <source>Export fewer by the filters, or as csv.</source>
        <translation>Exportieren Sie mit Filtern weniger, oder als csv.</translation>
    </message>
    <message>
        <source>{0} was not changed</source>
        <translation>{0} wurde nicht geändert</translation>
    </message>
    <message>
        <source>{0} is no {1}.</source>
        <translation>{0} taugt nicht als {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} kann nicht {1} sein</translation>
    </message>
    <message>
        <source>The run is held for your decision</source>
        <translation>Der Lauf ist bis zu Ihrer Entscheidung zurückgehalten</translation>
    </message>
    <message>
        <source>Look at its changes: offersync runs show {0}, then runs apply {1} or runs discard {2}.</source>
        <translation>Sehen Sie sich die Änderungen an: offersync runs show {0}, dann runs apply {1} oder runs discard {2}.</translation>
    </message>
    <message>
        <source>Look at its changes: a real run would wait for your decision about them.</source>
        <translation>Sehen Sie sich die Änderungen an: Ein echter Lauf würde auf Ihre Entscheidung darüber warten.</translation>
    </message>
    <message>
        <source>The database cannot be its own backup</source>
        <translation>Die Datenbank kann nicht ihre eigene Sicherung sein</translation>
    </message>
    <message>
        <source>{0} is the database itself.</source>
        <translation>{0} ist die Datenbank selbst.</translation>
    </message>
    <message>
        <source>There is no address of a proxy</source>
        <translation>Es gibt keine Adresse eines Proxys</translation>
    </message>
    <message>
        <source>The settings want one, but network.proxy_address is empty.</source>
        <translation>Die Einstellungen verlangen einen, aber network.proxy_address ist leer.</translation>
    </message>
    <message>
        <source>Enter it in the settings under Network, or use the proxy of the system.</source>
        <translation>Tragen Sie sie in den Einstellungen unter Netzwerk ein, oder verwenden Sie den Proxy des Systems.</translation>
    </message>
    <message>
        <source>The fixtures cannot be read</source>
        <translation>Die Prüffälle lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>The feed is not complete</source>
        <translation>Der Feed ist nicht vollständig</translation>
    </message>
    <message>
        <source>What came was kept, nothing was marked missing. Sync again later.</source>
        <translation>Was kam, wurde behalten; nichts wurde als fehlend markiert. Gleichen Sie später noch einmal ab.</translation>
    </message>
    <message>
        <source>There is no setting {0}</source>
        <translation>Es gibt keine Einstellung {0}</translation>
    </message>
    <message>
        <source>See offersync settings list.</source>
        <translation>Siehe offersync settings list.</translation>
    </message>
    <message>
        <source>The value {0}.</source>
        <translation>Der Wert {0}.</translation>
    </message>
    <message>
        <source>Perhaps: {0}.</source>
        <translation>Vielleicht: {0}.</translation>
    </message>
    <message>
        <source>The template cannot be used</source>
        <translation>Die Vorlage kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Correct the file, then run offersync template check on it.</source>
        <translation>Berichtigen Sie die Datei, und prüfen Sie sie mit offersync template check.</translation>
    </message>
    <message>
        <source>There is no template {0}</source>
        <translation>Es gibt keine Vorlage {0}</translation>
    </message>
    <message>
        <source>It may have been removed or renamed.</source>
        <translation>Vielleicht wurde sie entfernt oder umbenannt.</translation>
    </message>
    <message>
        <source>See offersync template list; the advertiser and its offers are kept.</source>
        <translation>Siehe offersync template list; der Advertiser und seine Angebote bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is a template {0} already</source>
        <translation>Es gibt schon eine Vorlage {0}</translation>
    </message>
    <message>
        <source>Two templates cannot have the same id.</source>
        <translation>Zwei Vorlagen können nicht dieselbe Kennung haben.</translation>
    </message>
    <message>
        <source>Change the line id = … in the file, or remove the other one from the folder.</source>
        <translation>Ändern Sie die Zeile id = … in der Datei, oder entfernen Sie die andere aus dem Ordner.</translation>
    </message>
    <message>
        <source>The template was not stored</source>
        <translation>Die Vorlage wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>The offer is gone</source>
        <translation>Das Angebot ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed with its advertiser.</source>
        <translation>Es wurde mit seinem Advertiser entfernt.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The list has changed meanwhile</source>
        <translation>Die Liste hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing was done with the chosen offers.</source>
        <translation>Mit den gewählten Angeboten wurde nichts getan.</translation>
    </message>
    <message>
        <source>Choose them again.</source>
        <translation>Wählen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>Ein Abgleich läuft</translation>
    </message>
    <message>
        <source>The database cannot be replaced while offers are written.</source>
        <translation>Die Datenbank kann nicht ersetzt werden, während Angebote geschrieben werden.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it, and restore again.</source>
        <translation>Warten Sie, bis er fertig ist, oder brechen Sie ihn ab, und stellen Sie die Sicherung dann wieder her.</translation>
    </message>
    <message>
        <source>The template was not exported</source>
        <translation>Die Vorlage wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no place to keep secrets</source>
        <translation>Es gibt keinen Ort für Geheimnisse</translation>
    </message>
    <message>
        <source>Start a keyring service (GNOME Keyring, KWallet, KeePassXC); or use the encrypted vault file: put a passphrase into a file and name it in OFFERSYNC_VAULT_PASSPHRASE_FILE; or choose to keep secrets for this session only.</source>
        <translation>Starten Sie einen Schlüsselbund-Dienst (GNOME Keyring, KWallet, KeePassXC); oder verwenden Sie die verschlüsselte Tresordatei: Schreiben Sie eine Passphrase in eine Datei, und nennen Sie diese in OFFERSYNC_VAULT_PASSPHRASE_FILE; oder behalten Sie Geheimnisse nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No keyring service runs here.</source>
        <translation>Hier läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>No secrets are stored for this advertiser</source>
        <translation>Für diesen Advertiser sind keine Geheimnisse gespeichert</translation>
    </message>
    <message>
        <source>{0} has no complete entry for it.</source>
        <translation>{0} hat keinen vollständigen Eintrag dafür.</translation>
    </message>
    <message>
        <source>Enter its keys again and save.</source>
        <translation>Tragen Sie seine Schlüssel neu ein, und speichern Sie.</translation>
    </message>
    <message>
        <source>The secrets were not stored</source>
        <translation>Die Geheimnisse wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>{0} does not give back what it was given.</source>
        <translation>{0} gibt nicht zurück, was hineingegeben wurde.</translation>
    </message>
    <message>
        <source>Choose another secret store in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>The vault file cannot be read</source>
        <translation>Die Tresordatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It was left as it is. Put back a backup, or move it away and enter the keys again.</source>
        <translation>Sie wurde gelassen, wie sie ist. Stellen Sie eine Sicherung wieder her, oder legen Sie die Datei beiseite und tragen Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>The vault file does not open</source>
        <translation>Die Tresordatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed.</source>
        <translation>Die Passphrase ist falsch, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>Give the passphrase it was made with, or put back the file from a backup.</source>
        <translation>Geben Sie die Passphrase an, mit der sie angelegt wurde, oder stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault file cannot be used</source>
        <translation>Die Tresordatei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>It is damaged, or not a vault file.</source>
        <translation>Sie ist beschädigt, oder keine Tresordatei.</translation>
    </message>
    <message>
        <source>Its format {0} is not known to this OfferSync.</source>
        <translation>Ihr Format {0} ist diesem OfferSync nicht bekannt.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it, in the window or by `offersync secrets unlock`.</source>
        <translation>Entsperren Sie ihn, im Fenster oder mit `offersync secrets unlock`.</translation>
    </message>
    <message>
        <source>The secrets were not removed</source>
        <translation>Die Geheimnisse wurden nicht entfernt</translation>
    </message>
    <message>
        <source>{0} still holds them.</source>
        <translation>{0} enthält sie noch.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Check that the keyring service runs, or choose another secret store in the settings.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund-Dienst läuft, oder wählen Sie in den Einstellungen einen anderen Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>It has to be unlocked first.</source>
        <translation>Er muss erst entsperrt werden.</translation>
    </message>
    <message>
        <source>The secrets are there already</source>
        <translation>Die Geheimnisse sind schon dort</translation>
    </message>
    <message>
        <source>Both stores are: {0}.</source>
        <translation>Beide Speicher sind: {0}.</translation>
    </message>
    <message>
        <source>Unknown secret store</source>
        <translation>Unbekannter Geheimnisspeicher</translation>
    </message>
    <message>
        <source>There is no “{0}”.</source>
        <translation>„{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The vault file is locked</source>
        <translation>Die Tresordatei ist gesperrt</translation>
    </message>
    <message>
        <source>Name the file with its passphrase in {0}, or unlock it in the window.</source>
        <translation>Nennen Sie die Datei mit ihrer Passphrase in {0}, oder entsperren Sie sie im Fenster.</translation>
    </message>
    <message>
        <source>No passphrase was given for it.</source>
        <translation>Für sie wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>{0}, the file with its passphrase: {1}.</source>
        <translation>{0}, die Datei mit ihrer Passphrase: {1}.</translation>
    </message>
    <message>
        <source>caps was not changed</source>
        <translation>Die Limits wurden nicht geändert</translation>
    </message>
    <message>
        <source>{0} is no list of caps.</source>
        <translation>{0} ist keine Liste von Limits.</translation>
    </message>
    <message>
        <source>For example 100/day, 2500/month/budget</source>
        <translation>Zum Beispiel 100/day, 2500/month/budget</translation>
    </message>
    <message>
        <source>No record of the sample has an id</source>
        <translation>Kein Datensatz der Probe hat eine Kennung</translation>
    </message>
    <message>
        <source>Offers are known by it, so without one none can be stored.</source>
        <translation>An ihr werden Angebote erkannt; ohne sie kann keines gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another source for the offer&apos;s id.</source>
        <translation>Wählen Sie eine andere Quelle für die Kennung des Angebots.</translation>
    </message>
    <message>
        <source>There are no records at this place</source>
        <translation>An dieser Stelle stehen keine Datensätze</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects in the sample.</source>
        <translation>„{0}“ ist in der Probe keine Liste von Objekten.</translation>
    </message>
    <message>
        <source>Choose one of the lists that were found.</source>
        <translation>Wählen Sie eine der gefundenen Listen.</translation>
    </message>
    <message>
        <source>Every offer needs an id and a name</source>
        <translation>Jedes Angebot braucht eine Kennung und einen Namen</translation>
    </message>
    <message>
        <source>There is no source for: {0}.</source>
        <translation>Es gibt keine Quelle für: {0}.</translation>
    </message>
    <message>
        <source>Choose the path at which it stands.</source>
        <translation>Wählen Sie den Pfad, an dem es steht.</translation>
    </message>
    <message>
        <source>The sample cannot be read</source>
        <translation>Die Probe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Paste one whole answer of the API: JSON, XML or CSV.</source>
        <translation>Fügen Sie eine ganze Antwort der API ein: JSON, XML oder CSV.</translation>
    </message>
    <message>
        <source>It is larger than 8 MB.</source>
        <translation>Sie ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>It is a web page, not an answer of an API.</source>
        <translation>Es ist eine Webseite, keine Antwort einer API.</translation>
    </message>
    <message>
        <source>It is neither JSON nor XML, nor a table with several columns.</source>
        <translation>Sie ist weder JSON noch XML noch eine Tabelle mit mehreren Spalten.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>It is no table: {0}.</source>
        <translation>Es ist keine Tabelle: {0}.</translation>
    </message>
    <message>
        <source>It holds more than a million values.</source>
        <translation>Sie enthält mehr als eine Million Werte.</translation>
    </message>
    <message>
        <source>It must have a value.</source>
        <translation>Es muss einen Wert haben.</translation>
    </message>
    <message>
        <source>The platform refuses the key</source>
        <translation>Die Plattform lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>It answers with HTTP {0}.</source>
        <translation>Sie antwortet mit HTTP {0}.</translation>
    </message>
    <message>
        <source>Check the key, and how the platform wants it to be sent.</source>
        <translation>Prüfen Sie den Schlüssel und wie die Plattform ihn haben will.</translation>
    </message>
    <message>
        <source>The platform answers with HTTP {0}</source>
        <translation>Die Plattform antwortet mit HTTP {0}</translation>
    </message>
    <message>
        <source>Nothing of its answer was used.</source>
        <translation>Von ihrer Antwort wurde nichts verwendet.</translation>
    </message>
    <message>
        <source>Check the address of the list of offers.</source>
        <translation>Prüfen Sie die Adresse der Angebotsliste.</translation>
    </message>
    <message>
        <source>The id of a template stays</source>
        <translation>Die Kennung einer Vorlage bleibt</translation>
    </message>
    <message>
        <source>Advertisers know this one as {0}.</source>
        <translation>Advertiser kennen diese als {0}.</translation>
    </message>
    <message>
        <source>Duplicate the template for another id.</source>
        <translation>Duplizieren Sie die Vorlage für eine andere Kennung.</translation>
    </message>
    <message>
        <source>The file was changed elsewhere</source>
        <translation>Die Datei wurde anderswo geändert</translation>
    </message>
    <message>
        <source>Another program has written it since it was opened here.</source>
        <translation>Ein anderes Programm hat sie geschrieben, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Copy your text, close this window, and open the template again.</source>
        <translation>Kopieren Sie Ihren Text, schließen Sie dieses Fenster und öffnen Sie die Vorlage erneut.</translation>
    </message>
    <message>
        <source>The template was not made from a sample</source>
        <translation>Die Vorlage ist nicht aus einem Beispiel entstanden</translation>
    </message>
    <message>
        <source>The screens need the sample that its fixtures hold.</source>
        <translation>Die Ansichten brauchen das Beispiel, das ihre Prüffälle enthalten.</translation>
    </message>
    <message>
        <source>Edit it as text.</source>
        <translation>Bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>The screens cannot show this template</source>
        <translation>Die Ansichten können diese Vorlage nicht zeigen</translation>
    </message>
    <message>
        <source>It makes these fields in a way of its own: {0}.</source>
        <translation>Sie bildet diese Felder auf eigene Weise: {0}.</translation>
    </message>
    <message>
        <source>There is no address for the token</source>
        <translation>Es gibt keine Adresse für das Token</translation>
    </message>
    <message>
        <source>Enter its whole address: https://…</source>
        <translation>Geben Sie die ganze Adresse ein: https://…</translation>
    </message>
    <message>
        <source>There is no address to ask</source>
        <translation>Es gibt keine Adresse, die gefragt werden kann</translation>
    </message>
    <message>
        <source>Enter the address of the list of offers.</source>
        <translation>Geben Sie die Adresse der Angebotsliste ein.</translation>
    </message>
    <message>
        <source>No list of offers was found in the sample</source>
        <translation>In der Probe wurde keine Angebotsliste gefunden</translation>
    </message>
    <message>
        <source>There is no list of objects in it that names and points lead to.</source>
        <translation>Sie enthält keine Liste von Objekten, zu der Namen und Punkte führen.</translation>
    </message>
    <message>
        <source>Take an answer that holds at least one offer.</source>
        <translation>Nehmen Sie eine Antwort, die mindestens ein Angebot enthält.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The template cannot be read</source>
        <translation>Die Vorlage kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Encrypted vault file</source>
        <translation>Verschlüsselte Tresordatei</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>It sent a web page (HTTP {0}) instead of data.</source>
        <translation>Sie hat statt Daten eine Webseite geschickt (HTTP {0}).</translation>
    </message>
    <message>
        <source>It says: {0} (HTTP {1}).</source>
        <translation>Sie sagt: {0} (HTTP {1}).</translation>
    </message>
    <message>
        <source>It gives no reason (HTTP {0}).</source>
        <translation>Sie nennt keinen Grund (HTTP {0}).</translation>
    </message>
    <message>
        <source>{0} Limited until {1}.</source>
        <translation>{0} Begrenzt bis {1}.</translation>
    </message>
    <message>
        <source>{0} Nothing of it was kept: {1}</source>
        <translation>{0} Nichts davon wurde behalten: {1}</translation>
    </message>
    <message>
        <source>The feed does not end, so its offers may be invented.</source>
        <translation>Der Feed nimmt kein Ende, seine Angebote sind also womöglich erfunden.</translation>
    </message>
    <message>
        <source>The feed is empty, but {0} offers are stored.</source>
        <translation>Der Feed ist leer, aber {0} Angebote sind gespeichert.</translation>
    </message>
    <message>
        <source>{0} of {1} offers would lose their {2}: the platform has probably renamed the field.</source>
        <translation>{0} von {1} Angeboten würden Angaben verlieren ({2}): Wahrscheinlich hat die Plattform das Feld umbenannt.</translation>
    </message>
    <message>
        <source>It would stop {0} of {1} offers; the guard allows {2} %.</source>
        <translation>Er würde {0} von {1} Angeboten anhalten; der Schutz erlaubt {2} %.</translation>
    </message>
    <message>
        <source>It would change the revenue of {0} of {1}; the guard allows {2} %.</source>
        <translation>Er würde die Einnahme von {0} von {1} ändern; der Schutz erlaubt {2} %.</translation>
    </message>
    <message>
        <source>{0} records could not be read</source>
        <translation>{0} Datensätze ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>{0} did not end within {1} pages</source>
        <translation>{0} endete nicht innerhalb von {1} Seiten</translation>
    </message>
    <message>
        <source>{0} announced {1} rows and sent {2}</source>
        <translation>{0} kündigte {1} Zeilen an und sandte {2}</translation>
    </message>
    <message>
        <source>{0} says that more follows and sends an empty page</source>
        <translation>{0} kündigt mehr an und sendet eine leere Seite</translation>
    </message>
    <message>
        <source>{0} names a next page that is none, or has been read</source>
        <translation>{0} nennt eine nächste Seite, die keine ist oder schon gelesen wurde</translation>
    </message>
    <message>
        <source>a page of {0} brought nothing new</source>
        <translation>eine Seite von {0} brachte nichts Neues</translation>
    </message>
    <message>
        <source>For example 12.50</source>
        <translation>Zum Beispiel 12.50</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Sicherung vom {time} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>FieldBlocks</name>
    <message>
        <source>Categories, logo, creatives and visibility are written once, everything else at every sync; notes, favourite and your tags are never touched.</source>
        <translation>Kategorien, Logo, Werbemittel und Sichtbarkeit werden einmal geschrieben, alles andere bei jedem Abgleich; Notizen, Favorit und eigene Schlagwörter bleiben immer unberührt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Add the options of a field</source>
        <translation>Die Optionen eines Feldes hinzufügen</translation>
    </message>
    <message>
        <source>Single fields</source>
        <translation>Einzelne Felder</translation>
    </message>
    <message>
        <source>Options of which field?</source>
        <translation>Optionen welches Feldes?</translation>
    </message>
    <message>
        <source>{field}: no options of its own</source>
        <translation>{field}: ohne eigene Optionen</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Fields of the offer</source>
        <translation>Felder des Angebots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A path, or the same text for every offer: =EUR</source>
        <translation>Ein Pfad, oder derselbe Text für jedes Angebot: =EUR</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>usual for this field</source>
        <translation>wie für dieses Feld üblich</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Where do I find {field}?</source>
        <translation>Wo finde ich {field}?</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Community template</source>
        <translation>Community-Vorlage</translation>
    </message>
    <message>
        <source>The platform documents little of its API, so this was learnt from programs that use it. Look closely at the first offers.</source>
        <translation>Die Plattform dokumentiert ihre Schnittstelle kaum; dies wurde aus Programmen gelernt, die sie nutzen. Sehen Sie sich die ersten Angebote genau an.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>How often the platform may be asked. It is always obeyed.</source>
        <translation>Wie oft die Plattform gefragt werden darf. Das wird immer eingehalten.</translation>
    </message>
    <message>
        <source>Allow an unencrypted address</source>
        <translation>Unverschlüsselte Adresse erlauben</translation>
    </message>
    <message>
        <source>Anyone on the way can read the key. Only for networks that offer nothing else.</source>
        <translation>Unterwegs kann jeder den Schlüssel lesen. Nur für Netzwerke, die nichts anderes anbieten.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Show these offers</source>
        <translation>Diese Angebote zeigen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
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
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A dry run: what a sync would change</source>
        <translation>Ein Probelauf: was ein Abgleich ändern würde</translation>
    </message>
</context>
<context>
    <name>FurtherParameters</name>
    <message>
        <source>Back to what is inherited</source>
        <translation>Zurück zum geerbten Wert</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiterer</translation>
    </message>
    <message>
        <source>Your further parameters replace {values} ({source}).</source>
        <translation>Ihre weiteren Parameter ersetzen {values} ({source}).</translation>
    </message>
    <message>
        <source>Further parameters are inherited ({source}). Change one, and all are yours.</source>
        <translation>Weitere Parameter sind geerbt ({source}). Ändern Sie einen, so gelten alle als Ihre.</translation>
    </message>
</context>
<context>
    <name>GlobalSwitch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Copy the id of the offer</source>
        <translation>Kennung des Angebots kopieren</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>Das Angebot bearbeiten</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>{field}: set by you. Unlock it, and the next sync sets it again</source>
        <translation>{field}: von Ihnen gesetzt. Entsperren, und der nächste Abgleich setzt es neu</translation>
    </message>
    <message>
        <source>Set by you: no sync changes it</source>
        <translation>Von Ihnen gesetzt: kein Abgleich ändert es</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>API now says: {value}</source>
        <translation>Die API sagt jetzt: {value}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Revenue and payout over time</source>
        <translation>Einnahme und Auszahlung im Zeitverlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Sync {run}</source>
        <translation>Abgleich {run}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>What you call it, and its platform.</source>
        <translation>Wie Sie ihn nennen, und seine Plattform.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example Acme Ads</source>
        <translation>Zum Beispiel Acme Ads</translation>
    </message>
    <message>
        <source>API template</source>
        <translation>API-Vorlage</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Tracking link</source>
        <translation>Tracking-Link</translation>
    </message>
    <message>
        <source>Copy tracking link</source>
        <translation>Tracking-Link kopieren</translation>
    </message>
    <message>
        <source>The platform gives no link. It may have to approve you first.</source>
        <translation>Die Plattform nennt keinen Link. Vielleicht muss sie Sie erst freigeben.</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>Von der Plattform</translation>
    </message>
    <message>
        <source>These are the rules of this moment. The offer still has the link of its last sync; the next one writes it anew.</source>
        <translation>Das sind die Regeln von jetzt. Das Angebot hat noch den Link seines letzten Abgleichs; der nächste schreibt ihn neu.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>{step}: nothing</source>
        <translation>{step}: nichts</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Example of a tracking link</source>
        <translation>Beispiel eines Tracking-Links</translation>
    </message>
    <message>
        <source>Copy the example link</source>
        <translation>Beispiellink kopieren</translation>
    </message>
    <message>
        <source>A link of this advertiser becomes</source>
        <translation>Ein Link dieses Advertisers wird zu</translation>
    </message>
    <message>
        <source>An example; Test connection shows a real link</source>
        <translation>Ein Beispiel; „Verbindung testen“ zeigt einen echten Link</translation>
    </message>
    <message>
        <source>Correct the marked parameters to see the link.</source>
        <translation>Berichtigen Sie die markierten Parameter, um den Link zu sehen.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search advertisers</source>
        <translation>Advertiser suchen</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Add an advertiser</source>
        <translation>Advertiser hinzufügen</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>No advertiser yet</source>
        <translation>Noch kein Advertiser</translation>
    </message>
    <message>
        <source>An advertiser is an account at a network whose offers you run. Add one, or try the sandbox: a demo network on this computer.</source>
        <translation>Ein Advertiser ist ein Konto bei einem Netzwerk, dessen Angebote Sie bewerben. Fügen Sie einen hinzu, oder probieren Sie die Sandbox aus: ein Demo-Netzwerk auf diesem Computer.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No advertiser matches</source>
        <translation>Kein Advertiser passt</translation>
    </message>
    <message>
        <source>The search looks at names and API templates.</source>
        <translation>Gesucht wird in Namen und API-Vorlagen.</translation>
    </message>
    <message>
        <source>Add advertiser</source>
        <translation>Advertiser hinzufügen</translation>
    </message>
    <message>
        <source>Your accounts at networks.</source>
        <translation>Ihre Konten bei Netzwerken.</translation>
    </message>
    <message>
        <source>Lists in the answer</source>
        <translation>Listen in der Antwort</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Erste Datensätze</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Id of the template</source>
        <translation>ID der Vorlage</translation>
    </message>
    <message>
        <source>What the template says</source>
        <translation>Was die Vorlage sagt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>MeaningsPage</name>
    <message>
        <source>What words mean</source>
        <translation>Was Wörter bedeuten</translation>
    </message>
    <message>
        <source>What the words in the sample mean. Any other word counts as the last.</source>
        <translation>Was die Wörter des Beispiels bedeuten. Jedes andere Wort zählt wie das letzte.</translation>
    </message>
    <message>
        <source>The field Status has no source, so every offer counts as active.</source>
        <translation>Das Feld Status hat keine Quelle, also gilt jedes Angebot als aktiv.</translation>
    </message>
    <message>
        <source>any other word</source>
        <translation>jedes andere Wort</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>{0} d</source>
        <translation>{0} Tg.</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>yesterday {0}</source>
        <translation>gestern {0}</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>morgen {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Gestern {0}</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Heute {0}</translation>
    </message>
    <message>
        <source>Tomorrow {0}</source>
        <translation>Morgen {0}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} Tg.</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
    <message>
        <source>Correct the marked values to see an example.</source>
        <translation>Berichtigen Sie die markierten Werte, um ein Beispiel zu sehen.</translation>
    </message>
    <message>
        <source>Advertiser pays {revenue}; no publisher payout is set.</source>
        <translation>Der Advertiser zahlt {revenue}; eine Auszahlung an Publisher ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>Advertiser pays {revenue}, publisher gets {payout}, you keep {percent} %</source>
        <translation>Der Advertiser zahlt {revenue}, der Publisher bekommt {payout}, Sie behalten {percent} %</translation>
    </message>
    <message>
        <source>At least {kept} stays with you: of {revenue}, publisher gets {payout}</source>
        <translation>Mindestens {kept} bleibt bei Ihnen: von {revenue} bekommt der Publisher {payout}</translation>
    </message>
    <message>
        <source>Rounded down to {count} decimals: of {revenue}, publisher gets {payout}</source>
        <translation>Abgerundet auf {count} Nachkommastellen: von {revenue} bekommt der Publisher {payout}</translation>
    </message>
    <message>
        <source>If revenue falls to {revenue}: publisher gets {payout} at once</source>
        <translation>Sinkt die Einnahme auf {revenue}: der Publisher bekommt sofort {payout}</translation>
    </message>
    <message>
        <source>If revenue falls to {revenue}: publisher gets {payout} at once, and you are told</source>
        <translation>Sinkt die Einnahme auf {revenue}: der Publisher bekommt sofort {payout}, und Sie erfahren es</translation>
    </message>
    <message>
        <source>If revenue falls to {revenue}: publisher still gets {before}, and the offer is paused for your review</source>
        <translation>Sinkt die Einnahme auf {revenue}: der Publisher bekommt weiter {before}, und das Angebot pausiert, bis Sie es geprüft haben</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Keep secrets in another place</source>
        <translation>Geheimnisse anderswo aufbewahren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Opened with your login; the usual place.</source>
        <translation>Wird mit Ihrer Anmeldung geöffnet; der übliche Ort.</translation>
    </message>
    <message>
        <source>An encrypted file in the data folder</source>
        <translation>Eine verschlüsselte Datei im Datenordner</translation>
    </message>
    <message>
        <source>For computers without a keyring. You enter its passphrase at each start.</source>
        <translation>Für Computer ohne Schlüsselbund. Sie geben die Passphrase bei jedem Start ein.</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Nothing is stored: all keys are forgotten when you quit.</source>
        <translation>Nichts wird gespeichert: Wenn Sie OfferSync beenden, sind alle Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file that is there.</source>
        <translation>Geben Sie die Passphrase der vorhandenen Datei ein.</translation>
    </message>
    <message>
        <source>At least {0} letters. Nobody can restore it.</source>
        <translation>Mindestens {0} Zeichen. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>Beide müssen gleich sein.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Way to the platforms</source>
        <translation>Weg zu den Plattformen</translation>
    </message>
    <message>
        <source>The certificates are those that the system trusts.</source>
        <translation>Es gelten die Zertifikate, denen das System vertraut.</translation>
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
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Noch keine Angebote</translation>
    </message>
    <message>
        <source>Here you will find the offers of all your advertisers. They come with the first sync.</source>
        <translation>Hier finden Sie die Angebote aller Ihrer Advertiser. Sie kommen mit dem ersten Abgleich.</translation>
    </message>
    <message>
        <source>Show all offers</source>
        <translation>Alle Angebote zeigen</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
    <message>
        <source>No offer fits these filters</source>
        <translation>Kein Angebot passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing is left after {filters}.</source>
        <translation>Nach {filters} bleibt nichts übrig.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Optional; shown with the new version</source>
        <translation>Freiwillig; steht bei der neuen Version</translation>
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
    <message>
        <source>The payout is above what the advertiser pays.</source>
        <translation>Die Auszahlung liegt über dem, was der Advertiser zahlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revenue(s) fell</source>
        <translation>
            <numerusform>%Ln Einnahme ist gesunken</numerusform>
            <numerusform>%Ln Einnahmen sind gesunken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln margin(s) became negative</source>
        <translation>
            <numerusform>%Ln Marge ist negativ geworden</numerusform>
            <numerusform>%Ln Margen sind negativ geworden</numerusform>
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
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <translation>
            <numerusform>%Ln wieder da</numerusform>
            <numerusform>%Ln wieder da</numerusform>
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
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export offers</source>
        <translation>Angebote exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln offer(s)…</source>
        <translation>
            <numerusform>%Ln Angebot wird exportiert…</numerusform>
            <numerusform>%Ln Angebote werden exportiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) changed to {status}</source>
        <translation>
            <numerusform>%Ln Angebot auf {status} geändert</numerusform>
            <numerusform>%Ln Angebote auf {status} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracking link(s) copied</source>
        <translation>
            <numerusform>%Ln Tracking-Link kopiert</numerusform>
            <numerusform>%Ln Tracking-Links kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) written to {file}</source>
        <translation>
            <numerusform>%Ln Angebot nach {file} geschrieben</numerusform>
            <numerusform>%Ln Angebote nach {file} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a tracking link</source>
        <translation>Keines davon hat einen Tracking-Link</translation>
    </message>
</context>
<context>
    <name>OfferColumns</name>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Eigene Schlagwörter</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation>Bei der Plattform</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Verschwunden seit</translation>
    </message>
</context>
<context>
    <name>OfferFigures</name>
    <message>
        <source>% not told</source>
        <translation>% nicht genannt</translation>
    </message>
    <message>
        <source>All but {countries}</source>
        <translation>Alle außer {countries}</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
</context>
<context>
    <name>OfferFilters</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>revenue fell</source>
        <translation>Einnahme gesunken</translation>
    </message>
    <message>
        <source>margin became negative</source>
        <translation>Marge negativ geworden</translation>
    </message>
    <message>
        <source>{way} in sync {runs}</source>
        <translation>{way} in Lauf {runs}</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Your tag</source>
        <translation>Eigenes Schlagwort</translation>
    </message>
</context>
<context>
    <name>OfferHeader</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Danach nach</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>OfferMenu</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy tracking links</source>
        <translation>Tracking-Links kopieren</translation>
    </message>
    <message>
        <source>Export the chosen offers…</source>
        <translation>Ausgewählte Angebote exportieren…</translation>
    </message>
</context>
<context>
    <name>OfferTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>it is new</source>
        <translation>es ist neu</translation>
    </message>
    <message>
        <source>you set it</source>
        <translation>Sie haben es so gesetzt</translation>
    </message>
    <message>
        <source>the platform says so</source>
        <translation>die Plattform sagt es so</translation>
    </message>
    <message>
        <source>it is gone from the feed</source>
        <translation>es ist aus dem Feed verschwunden</translation>
    </message>
    <message>
        <source>it does not fit your filters</source>
        <translation>es passt nicht zu Ihren Filtern</translation>
    </message>
    <message>
        <source>its end has passed</source>
        <translation>sein Ende ist vorbei</translation>
    </message>
    <message>
        <source>its cap is reached</source>
        <translation>sein Limit ist erreicht</translation>
    </message>
    <message>
        <source>the guard holds it</source>
        <translation>der Schutz hält es zurück</translation>
    </message>
    <message>
        <source>one of your rules says so</source>
        <translation>eine Ihrer Regeln sagt es so</translation>
    </message>
    <message>
        <source>it is not complete</source>
        <translation>es ist nicht vollständig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht beantragt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Neu diese Woche</translation>
    </message>
    <message>
        <source>Payout changed</source>
        <translation>Auszahlung geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>/d</source>
        <translation>/T</translation>
    </message>
    <message>
        <source>/w</source>
        <translation>/W</translation>
    </message>
    <message>
        <source>/mo</source>
        <translation>/M</translation>
    </message>
    <message>
        <source> total</source>
        <translation> gesamt</translation>
    </message>
    <message>
        <source>conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Einblendungen</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>How new offers are stored</source>
        <translation>Wie neue Angebote gespeichert werden</translation>
    </message>
    <message>
        <source>Holds wherever neither the template nor the advertiser says otherwise.</source>
        <translation>Gilt, wo weder Vorlage noch Advertiser etwas anderes sagen.</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
</context>
<context>
    <name>OffersTab</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln offer(s)</source>
        <translation>
            <numerusform>{shown} von %Ln Angebot</numerusform>
            <numerusform>{shown} von %Ln Angeboten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open {host}?</source>
        <translation>{host} öffnen?</translation>
    </message>
    <message>
        <source>The link leads to {link}</source>
        <translation>Der Link führt zu {link}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Secret store…</source>
        <translation>Geheimnisspeicher…</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Connected to {platform}</source>
        <translation>Verbunden mit {platform}</translation>
    </message>
    <message>
        <source>no offer visible yet</source>
        <translation>noch kein Angebot sichtbar</translation>
    </message>
    <message>
        <source>the list answers</source>
        <translation>die Liste antwortet</translation>
    </message>
    <message>
        <source>{count} offers visible</source>
        <translation>{count} Angebote sichtbar</translation>
    </message>
    <message>
        <source>example: {name}</source>
        <translation>Beispiel: {name}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Goals of the advertiser</source>
        <translation>Ziele des Advertisers</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Vorschau öffnen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation>Bei der Plattform</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Traffic allowed</source>
        <translation>Erlaubter Traffic</translation>
    </message>
    <message>
        <source>Traffic forbidden</source>
        <translation>Verbotener Traffic</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Haltefrist</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Landing pages</source>
        <translation>Landingpages</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>Werbemittel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTags</name>
    <message>
        <source>Tag…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Your tags of this offer</source>
        <translation>Eigene Schlagwörter dieses Angebots</translation>
    </message>
    <message>
        <source>Take the tag {0} away</source>
        <translation>Schlagwort {0} entfernen</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Word of the platform</source>
        <translation>Wort der Plattform</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Ihr Wort</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Dieses Paar entfernen</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>{what}: parameter</source>
        <translation>{what}: Parameter</translation>
    </message>
    <message>
        <source>{what}: macro</source>
        <translation>{what}: Makro</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>{what}: back to what is inherited</source>
        <translation>{what}: zurück zum geerbten Wert</translation>
    </message>
</context>
<context>
    <name>PathTree</name>
    <message>
        <source>Fields of the records</source>
        <translation>Felder der Datensätze</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Drag a field onto one of the offer, or press Enter</source>
        <translation>Ziehen Sie ein Feld auf eines des Angebots, oder drücken Sie Enter</translation>
    </message>
</context>
<context>
    <name>Payouts</name>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Marge %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>A share of each sale. The platform does not say how much.</source>
        <translation>Ein Anteil an jedem Verkauf. Wie viel, sagt die Plattform nicht.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{goal} (special)</source>
        <translation>{goal} (Sonderwert)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What a sync of {name} would do</source>
        <translation>Was ein Abgleich von {name} täte</translation>
    </message>
    <message>
        <source>What the changed options make of the stored offers of {name}</source>
        <translation>Was die geänderten Optionen aus den gespeicherten Angeboten von {name} machen</translation>
    </message>
    <message>
        <source>this advertiser</source>
        <translation>diesem Advertiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>Mit dem nächsten Abgleich</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Jetzt anwenden</translation>
    </message>
    <message>
        <source>What a sync would do</source>
        <translation>Was ein Abgleich täte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>{fetched} offers were read: {new} new, {updated} changed, {unchanged} unchanged, {filtered} filtered out, {missing} gone. Nothing was written.</source>
        <translation>{fetched} Angebote gelesen: {new} neu, {updated} geändert, {unchanged} unverändert, {filtered} ausgefiltert, {missing} verschwunden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No offer would land here.</source>
        <translation>Hier würde kein Angebot landen.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{field} {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>wird benötigt</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>must not be empty; a reset brings its default back</source>
        <translation>darf nicht leer sein; Zurücksetzen bringt den Standard wieder</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number such as 0.25</source>
        <translation>muss eine Zahl wie 0,25 sein</translation>
    </message>
    <message>
        <source>must be at least {0}</source>
        <translation>muss mindestens {0} sein</translation>
    </message>
    <message>
        <source>must be at most {0}</source>
        <translation>darf höchstens {0} sein</translation>
    </message>
    <message>
        <source>must be one of {0}</source>
        <translation>muss eines davon sein: {0}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>cannot be: {0}</source>
        <translation>kann nicht sein: {0}</translation>
    </message>
    <message>
        <source>It must have a value.</source>
        <translation>Es muss einen Wert haben.</translation>
    </message>
    <message>
        <source>{0} is no amount.</source>
        <translation>{0} ist kein Betrag.</translation>
    </message>
    <message>
        <source>{0} is no country.</source>
        <translation>{0} ist kein Land.</translation>
    </message>
    <message>
        <source>{0} is no currency.</source>
        <translation>{0} ist keine Währung.</translation>
    </message>
    <message>
        <source>{0} is no date.</source>
        <translation>{0} ist kein Datum.</translation>
    </message>
    <message>
        <source>{0} is no list of caps.</source>
        <translation>{0} ist keine Liste von Limits.</translation>
    </message>
    <message>
        <source>{0} is no number of days.</source>
        <translation>{0} ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>{0} is no web address.</source>
        <translation>{0} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>must be caps such as 100/day or 2500/month/budget</source>
        <translation>müssen Limits sein wie 100/day oder 2500/month/budget</translation>
    </message>
    <message>
        <source>must be pairs such as Gaming=Games, Loans=Finance</source>
        <translation>müssen Paare sein wie Gaming=Spiele, Loans=Finanzen</translation>
    </message>
    <message>
        <source>must be CONDITION -&gt; STATUS with one of {0}</source>
        <translation>muss BEDINGUNG -&gt; STATUS sein, mit einem von {0}</translation>
    </message>
    <message>
        <source>{0} is no condition such as revenue&gt;=1.5 or country=DE|AT</source>
        <translation>{0} ist keine Bedingung wie revenue&gt;=1.5 oder country=DE|AT</translation>
    </message>
    <message>
        <source>{0} cannot be one of its conditions</source>
        <translation>{0} kann keine der Bedingungen sein</translation>
    </message>
    <message>
        <source>{0} must be compared with a number, as revenue&gt;=1.5</source>
        <translation>{0} muss mit einer Zahl verglichen werden, wie revenue&gt;=1.5</translation>
    </message>
    <message>
        <source>must be two-letter country codes, separated by commas</source>
        <translation>müssen Länderkürzel aus zwei Buchstaben sein, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>must be PARAMETER=MACRO, such as sub1={click_id}</source>
        <translation>muss PARAMETER=MAKRO sein, etwa sub1={click_id}</translation>
    </message>
    <message>
        <source>must be pairs such as {sub}=value, old=new</source>
        <translation>müssen Paare sein wie {sub}=wert, alt=neu</translation>
    </message>
    <message>
        <source>must be a web address such as https://api.example.com; {0}</source>
        <translation>muss eine Webadresse wie https://api.example.com sein; {0}</translation>
    </message>
    <message>
        <source>it has to start with https://</source>
        <translation>sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>this one names no host</source>
        <translation>diese nennt keinen Host</translation>
    </message>
    <message>
        <source>a user name or password does not belong into it</source>
        <translation>Benutzername und Passwort gehören nicht hinein</translation>
    </message>
    <message>
        <source>does not have the expected form</source>
        <translation>hat nicht die erwartete Form</translation>
    </message>
    <message>
        <source>does not have the expected form {0}</source>
        <translation>hat nicht die erwartete Form {0}</translation>
    </message>
    <message>
        <source>contains blanks or line breaks; paste the key alone</source>
        <translation>enthält Leerzeichen oder Zeilenumbrüche; fügen Sie nur den Schlüssel ein</translation>
    </message>
    <message>
        <source>contains characters that cannot be printed</source>
        <translation>enthält nicht druckbare Zeichen</translation>
    </message>
    <message>
        <source>is taken by another advertiser</source>
        <translation>gehört schon einem anderen Advertiser</translation>
    </message>
    <message>
        <source>needs the name of the parameter</source>
        <translation>braucht den Namen des Parameters</translation>
    </message>
    <message>
        <source>needs a macro or a value</source>
        <translation>braucht ein Makro oder einen Wert</translation>
    </message>
    <message>
        <source>the name cannot contain = or &amp;</source>
        <translation>der Name darf weder = noch &amp; enthalten</translation>
    </message>
    <message>
        <source>a comma cannot be part of it</source>
        <translation>darf kein Komma enthalten</translation>
    </message>
    <message>
        <source>must be two times of the day such as 22:00-07:00</source>
        <translation>müssen zwei Uhrzeiten sein, etwa 22:00-07:00</translation>
    </message>
    <message>
        <source>must be the code of a currency such as EUR</source>
        <translation>muss das Kürzel einer Währung sein, etwa EUR</translation>
    </message>
    <message>
        <source>must be rates such as USD/EUR=0.92, separated by commas</source>
        <translation>müssen Kurse sein, etwa USD/EUR=0.92, durch Kommas getrennt</translation>
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
        <translation>Im Infobereich gleicht es weiter ab. Zum Beenden wählen Sie dort „Beenden“.</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>RateLine</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>In which currency</source>
        <translation>In welcher Währung</translation>
    </message>
    <message>
        <source>Remove this rate</source>
        <translation>Diesen Kurs entfernen</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Add a rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
</context>
<context>
    <name>Raw</name>
    <message>
        <source>Record of the platform</source>
        <translation>Datensatz der Plattform</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Datensatz kopieren</translation>
    </message>
</context>
<context>
    <name>RawDialog</name>
    <message>
        <source>What {0} said about offer {1}, as stored. Secrets are masked.</source>
        <translation>Was {0} über Angebot {1} sagte, wie gespeichert. Geheimnisse sind verdeckt.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Options that make offers were changed. They hold for</source>
        <translation>Optionen, die Angebote gestalten, wurden geändert. Sie gelten für</translation>
    </message>
    <message>
        <source>stored offers too; you see what changes before it does</source>
        <translation>auch gespeicherte Angebote; Sie sehen vorher, was sich ändert</translation>
    </message>
    <message>
        <source>new offers only; stored ones keep the earlier options</source>
        <translation>nur neue Angebote; gespeicherte behalten die früheren Optionen</translation>
    </message>
</context>
<context>
    <name>Reapplication</name>
    <message numerus="yes">
        <source>%Ln stored offer(s) changed</source>
        <translation>
            <numerusform>%Ln gespeichertes Angebot geändert</numerusform>
            <numerusform>%Ln gespeicherte Angebote geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Keep its offers, archived</source>
        <translation>Angebote archiviert behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{count} offers stay, archived. Its settings and its stored keys go.</source>
        <translation>{count} Angebote bleiben archiviert. Einstellungen und gespeicherte Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>{count} offers with their history, all its runs and its stored keys go with it. This cannot be undone.</source>
        <translation>{count} Angebote mit ihrem Verlauf, alle Läufe und die gespeicherten Schlüssel werden mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Edit the template {0}</source>
        <translation>Vorlage {0} bearbeiten</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>The counts are those of the records in its test.</source>
        <translation>Gezählt wird über die Datensätze in ihrem Prüffall.</translation>
    </message>
    <message>
        <source>What the fields mean</source>
        <translation>Was die Felder bedeuten</translation>
    </message>
    <message>
        <source>The list of offers</source>
        <translation>Die Liste der Angebote</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>These screens do not show: {0}. It stays as it is; edit it as text.</source>
        <translation>Diese Ansichten zeigen nicht: {0}. Das bleibt, wie es ist; bearbeiten Sie es als Text.</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Requests of the run</source>
        <translation>Anfragen des Laufs</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Kept of the latest requests that failed</source>
        <translation>Aufbewahrt von den letzten fehlgeschlagenen Anfragen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The latest {0} of {1}; keys are masked.</source>
        <translation>Die letzten {0} von {1}; Schlüssel sind verdeckt.</translation>
    </message>
    <message>
        <source>Keys are masked: put your own in before you use a copy.</source>
        <translation>Schlüssel sind verdeckt: Setzen Sie Ihre eigenen ein, bevor Sie eine Kopie verwenden.</translation>
    </message>
    <message>
        <source>No requests are kept for this run</source>
        <translation>Für diesen Lauf sind keine Anfragen aufbewahrt</translation>
    </message>
    <message>
        <source>Only the latest 100 runs keep them.</source>
        <translation>Nur die letzten 100 Läufe behalten sie.</translation>
    </message>
    <message>
        <source>It ended before it asked anything.</source>
        <translation>Er endete, bevor er etwas gefragt hat.</translation>
    </message>
    <message>
        <source>Copied, with keys masked</source>
        <translation>Kopiert, mit verdeckten Schlüsseln</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit in rows</source>
        <translation>In Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Back to what is inherited</source>
        <translation>Zurück zum geerbten Wert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>aus den Einstellungen</translation>
    </message>
    <message>
        <source>from the template</source>
        <translation>aus der Vorlage</translation>
    </message>
    <message>
        <source>inherited: {value} ({source})</source>
        <translation>geerbt: {value} ({source})</translation>
    </message>
    <message>
        <source>instead of {value} ({source})</source>
        <translation>statt {value} ({source})</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>What a new offer starts as</source>
        <translation>Womit ein neues Angebot beginnt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which offers are taken at all</source>
        <translation>Welche Angebote überhaupt übernommen werden</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What a sync may overwrite</source>
        <translation>Was ein Abgleich überschreiben darf</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>From revenue to publisher payout</source>
        <translation>Von der Einnahme zur Publisher-Auszahlung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Parameters of the tracking link</source>
        <translation>Parameter des Tracking-Links</translation>
    </message>
    <message>
        <source>Status &amp; missing</source>
        <translation>Status &amp; Fehlen</translation>
    </message>
    <message>
        <source>When offers go, return or are held</source>
        <translation>Wann Angebote gehen, zurückkehren oder zurückgehalten werden</translation>
    </message>
    <message>
        <source>When a sync writes it</source>
        <translation>Wann ein Abgleich es schreibt</translation>
    </message>
    <message>
        <source>Whether a sync may overwrite what stands there.</source>
        <translation>Ob ein Abgleich überschreiben darf, was dort steht.</translation>
    </message>
    <message>
        <source>Your own value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Wins over what the platform says.</source>
        <translation>Gilt statt dessen, was die Plattform sagt.</translation>
    </message>
    <message>
        <source>Where there is none</source>
        <translation>Wo nichts steht</translation>
    </message>
    <message>
        <source>Only where the platform says nothing.</source>
        <translation>Nur wo die Plattform nichts sagt.</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Put before what the platform says.</source>
        <translation>Steht vor dem, was die Plattform sagt.</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Put behind what the platform says.</source>
        <translation>Steht hinter dem, was die Plattform sagt.</translation>
    </message>
    <message>
        <source>Status of a new offer</source>
        <translation>Status eines neuen Angebots</translation>
    </message>
    <message>
        <source>Visibility of a new offer</source>
        <translation>Sichtbarkeit eines neuen Angebots</translation>
    </message>
    <message>
        <source>What decides about a new offer</source>
        <translation>Was über ein neues Angebot entscheidet</translation>
    </message>
    <message>
        <source>Which offers are taken</source>
        <translation>Welche Angebote übernommen werden</translation>
    </message>
    <message>
        <source>Most new offers in one run (0 = all)</source>
        <translation>Höchstzahl neuer Angebote je Lauf (0 = alle)</translation>
    </message>
    <message>
        <source>Only offers for these countries</source>
        <translation>Nur Angebote für diese Länder</translation>
    </message>
    <message>
        <source>No offers that run only in these countries</source>
        <translation>Keine Angebote, die nur in diesen Ländern laufen</translation>
    </message>
    <message>
        <source>Only offers for these systems</source>
        <translation>Nur Angebote für diese Systeme</translation>
    </message>
    <message>
        <source>Only offers for these devices</source>
        <translation>Nur Angebote für diese Geräte</translation>
    </message>
    <message>
        <source>Only these payout models</source>
        <translation>Nur diese Auszahlungsmodelle</translation>
    </message>
    <message>
        <source>Only these currencies</source>
        <translation>Nur diese Währungen</translation>
    </message>
    <message>
        <source>Only these categories</source>
        <translation>Nur diese Kategorien</translation>
    </message>
    <message>
        <source>Only names with one of these words</source>
        <translation>Nur Namen mit einem dieser Wörter</translation>
    </message>
    <message>
        <source>Only these offer ids</source>
        <translation>Nur diese Angebots-IDs</translation>
    </message>
    <message>
        <source>Never these offer ids</source>
        <translation>Nie diese Angebots-IDs</translation>
    </message>
    <message>
        <source>Least revenue</source>
        <translation>Mindesteinnahme</translation>
    </message>
    <message>
        <source>Most revenue</source>
        <translation>Höchsteinnahme</translation>
    </message>
    <message>
        <source>When a stored offer no longer fits</source>
        <translation>Wenn ein gespeichertes Angebot nicht mehr passt</translation>
    </message>
    <message>
        <source>Publisher payout</source>
        <translation>Auszahlung an Publisher</translation>
    </message>
    <message>
        <source>Publisher&apos;s share in %</source>
        <translation>Anteil des Publishers in %</translation>
    </message>
    <message>
        <source>Amount for minus and fixed</source>
        <translation>Betrag für minus und fest</translation>
    </message>
    <message>
        <source>Least that stays with you</source>
        <translation>Mindestens verbleibender Betrag</translation>
    </message>
    <message>
        <source>Decimals, rounded down</source>
        <translation>Nachkommastellen, abgerundet</translation>
    </message>
    <message>
        <source>When the revenue falls</source>
        <translation>Wenn die Einnahme sinkt</translation>
    </message>
    <message>
        <source>Click id: parameter=macro</source>
        <translation>Klick-ID: Parameter=Makro</translation>
    </message>
    <message>
        <source>Source id: parameter=macro</source>
        <translation>Quellen-ID: Parameter=Makro</translation>
    </message>
    <message>
        <source>Parameters to remove</source>
        <translation>Zu entfernende Parameter</translation>
    </message>
    <message>
        <source>{placeholder}=value, or old=new parameter name</source>
        <translation>{Platzhalter}=Wert oder alter=neuer Parametername</translation>
    </message>
    <message>
        <source>Parameters to add: name=value</source>
        <translation>Hinzuzufügende Parameter: Name=Wert</translation>
    </message>
    <message>
        <source>When an offer is gone from the feed</source>
        <translation>Wenn ein Angebot im Feed fehlt</translation>
    </message>
    <message>
        <source>Complete runs without it</source>
        <translation>Vollständige Läufe ohne das Angebot</translation>
    </message>
    <message>
        <source>Hours without it</source>
        <translation>Stunden ohne das Angebot</translation>
    </message>
    <message>
        <source>Days until a gone offer is archived (0 = never)</source>
        <translation>Tage, bis ein verschwundenes Angebot archiviert wird (0 = nie)</translation>
    </message>
    <message>
        <source>When an offer comes back</source>
        <translation>Wenn ein Angebot zurückkommt</translation>
    </message>
    <message>
        <source>Hold a run that stops more than %</source>
        <translation>Einen Lauf zurückhalten, der mehr als % stoppt</translation>
    </message>
    <message>
        <source>… and at least so many offers</source>
        <translation>… und mindestens so viele Angebote</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Your caps</source>
        <translation>Ihre Limits</translation>
    </message>
    <message>
        <source>Your words for categories</source>
        <translation>Ihre Wörter für Kategorien</translation>
    </message>
    <message>
        <source>API Auto Synchronization</source>
        <translation>Automatischer API-Abgleich</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minuten zwischen Läufen</translation>
    </message>
    <message>
        <source>Off: no message of the desktop about what happens there.</source>
        <translation>Aus: keine Meldung des Desktops über das, was dort geschieht.</translation>
    </message>
    <message>
        <source>As the platform shows it: active there is active here, without a review.</source>
        <translation>Wie auf der Plattform: Was dort aktiv ist, ist es auch hier, ohne Prüfung.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Mich benachrichtigen</translation>
    </message>
    <message>
        <source>Who of your publishers may see it. Later syncs leave it as you set it.</source>
        <translation>Wer von Ihren Publishern es sehen darf. Spätere Abgleiche lassen es, wie Sie es gesetzt haben.</translation>
    </message>
    <message>
        <source>The first that fits gives the status: model=CPI and revenue&gt;=1.5 -&gt; active</source>
        <translation>Die erste passende gibt den Status: model=CPI and revenue&gt;=1.5 -&gt; active</translation>
    </message>
    <message>
        <source>Where the platform does not tell an approval, an offer counts as approved.</source>
        <translation>Wo die Plattform keine Freigabe nennt, gilt ein Angebot als freigegeben.</translation>
    </message>
    <message>
        <source>The rest is counted as filtered, and taken by the runs that follow.</source>
        <translation>Der Rest zählt als gefiltert und kommt mit den folgenden Läufen.</translation>
    </message>
    <message>
        <source>An offer passes if at least one of its countries fits; worldwide passes.</source>
        <translation>Ein Angebot passt, wenn mindestens eines seiner Länder passt; weltweit passt.</translation>
    </message>
    <message>
        <source>An offer that also runs elsewhere passes.</source>
        <translation>Ein Angebot, das auch anderswo läuft, passt.</translation>
    </message>
    <message>
        <source>An offer for every system passes.</source>
        <translation>Ein Angebot für alle Systeme passt.</translation>
    </message>
    <message>
        <source>An offer for every device passes.</source>
        <translation>Ein Angebot für alle Geräte passt.</translation>
    </message>
    <message>
        <source>Compared with the headline of the offer.</source>
        <translation>Verglichen mit dem Hauptwert des Angebots.</translation>
    </message>
    <message>
        <source>One of them is enough. Compared after your category words.</source>
        <translation>Eine davon genügt. Verglichen nach Ihren Wörtern für Kategorien.</translation>
    </message>
    <message>
        <source>Upper and lower case are the same.</source>
        <translation>Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>The ids of the platform, separated by commas.</source>
        <translation>Die IDs der Plattform, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Inclusive; the headline of the offer is compared.</source>
        <translation>Einschließlich; verglichen wird der Hauptwert des Angebots.</translation>
    </message>
    <message>
        <source>A paused one comes back by itself when it fits again.</source>
        <translation>Ein pausiertes kommt von selbst zurück, wenn es wieder passt.</translation>
    </message>
    <message>
        <source>How the publisher payout follows from the revenue, on every payout row.</source>
        <translation>Wie die Auszahlung an Publisher aus der Einnahme folgt, in jeder Zeile der Auszahlungen.</translation>
    </message>
    <message>
        <source>80 means: the publisher gets 80 %, you keep 20 %.</source>
        <translation>80 heißt: Der Publisher bekommt 80 %, Sie behalten 20 %.</translation>
    </message>
    <message>
        <source>In the currency of the offer.</source>
        <translation>In der Währung des Angebots.</translation>
    </message>
    <message>
        <source>The payout never exceeds the revenue minus this, and is never below 0.</source>
        <translation>Die Auszahlung übersteigt nie die Einnahme abzüglich dieses Betrags und ist nie unter 0.</translation>
    </message>
    <message>
        <source>Exact, and never rounded up.</source>
        <translation>Genau und nie aufgerundet.</translation>
    </message>
    <message>
        <source>Hold: the offer keeps its figures and is paused for your review.</source>
        <translation>Zurückhalten: Das Angebot behält seine Zahlen und pausiert, bis Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>The parameter that carries the click id, and the macro that fills it.</source>
        <translation>Der Parameter, der die Klick-ID trägt, und das Makro, das ihn füllt.</translation>
    </message>
    <message>
        <source>The parameter that carries the source, and the macro that fills it.</source>
        <translation>Der Parameter, der die Quelle trägt, und das Makro, das ihn füllt.</translation>
    </message>
    <message>
        <source>By name; * stands for any letters.</source>
        <translation>Nach Namen; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Placeholders of the platform get your value, parameters another name.</source>
        <translation>Platzhalter der Plattform bekommen Ihren Wert, Parameter einen anderen Namen.</translation>
    </message>
    <message>
        <source>A parameter that is there already is replaced.</source>
        <translation>Ein Parameter, der schon da ist, wird ersetzt.</translation>
    </message>
    <message>
        <source>Only after complete feeds without it. Nothing is ever deleted.</source>
        <translation>Erst nach vollständigen Läufen ohne es. Gelöscht wird nie etwas.</translation>
    </message>
    <message>
        <source>This and the hours must both be reached.</source>
        <translation>Dies und die Stunden müssen beide erreicht sein.</translation>
    </message>
    <message>
        <source>This and the runs must both be reached.</source>
        <translation>Dies und die Läufe müssen beide erreicht sein.</translation>
    </message>
    <message>
        <source>Of offers that the sync paused because they are gone.</source>
        <translation>Von Angeboten, die der Abgleich pausiert hat, weil sie weg sind.</translation>
    </message>
    <message>
        <source>Lifts only what a sync stopped; what you paused stays paused.</source>
        <translation>Hebt nur auf, was ein Abgleich gestoppt hat; was Sie pausiert haben, bleibt pausiert.</translation>
    </message>
    <message>
        <source>Such a run waits for your decision; until then nothing of it is written.</source>
        <translation>Ein solcher Lauf wartet auf Ihre Entscheidung; bis dahin wird nichts davon geschrieben.</translation>
    </message>
    <message>
        <source>Smaller changes are never held.</source>
        <translation>Kleinere Änderungen werden nie zurückgehalten.</translation>
    </message>
    <message>
        <source>Whether caps are those of the platform, yours, or none.</source>
        <translation>Ob Limits die der Plattform sind, Ihre oder keine.</translation>
    </message>
    <message>
        <source>As 100/day, 2500/month/budget.</source>
        <translation>Wie 100/day, 2500/month/budget.</translation>
    </message>
    <message>
        <source>Pairs as Gaming=Games; words without a pair stay as they are.</source>
        <translation>Paare wie Gaming=Games; Wörter ohne Paar bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Off: offers are pulled once, on Sync now, and then left alone.</source>
        <translation>Aus: Angebote werden einmal mit „Jetzt abgleichen“ geholt und dann in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Counted from the end of the last run, manual ones included.</source>
        <translation>Gezählt ab dem Ende des letzten Laufs, auch von Hand gestarteter.</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>As the platform shows it</source>
        <translation>Wie die Plattform es zeigt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Only those I am approved for</source>
        <translation>Nur solche, für die ich freigegeben bin</translation>
    </message>
    <message>
        <source>Also those I can apply for</source>
        <translation>Auch solche, um die ich mich bewerben kann</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Treat it as gone</source>
        <translation>Als verschwunden behandeln</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Only mark it</source>
        <translation>Nur kennzeichnen</translation>
    </message>
    <message>
        <source>A share of the revenue</source>
        <translation>Ein Anteil der Einnahme</translation>
    </message>
    <message>
        <source>Revenue minus an amount</source>
        <translation>Einnahme minus Betrag</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>Ein fester Betrag</translation>
    </message>
    <message>
        <source>All of the revenue</source>
        <translation>Die ganze Einnahme</translation>
    </message>
    <message>
        <source>Do not set a payout</source>
        <translation>Keine Auszahlung setzen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Gestoppt lassen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take it over and tell me</source>
        <translation>Übernehmen und mir melden</translation>
    </message>
    <message>
        <source>Keep mine and pause the offer</source>
        <translation>Meinen behalten und das Angebot pausieren</translation>
    </message>
    <message>
        <source>Those of the platform</source>
        <translation>Die der Plattform</translation>
    </message>
    <message>
        <source>Those of the platform, else mine</source>
        <translation>Die der Plattform, sonst meine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>At every sync</source>
        <translation>Bei jedem Abgleich</translation>
    </message>
    <message>
        <source>Only when it is new</source>
        <translation>Nur wenn es neu ist</translation>
    </message>
    <message>
        <source>Only while it is empty</source>
        <translation>Nur solange es leer ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>{field}: {option}</source>
        <translation>{field}: {option}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>z. B. {example}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>How new offers are stored</source>
        <translation>Wie neue Angebote gespeichert werden</translation>
    </message>
    <message>
        <source>Muted values are inherited. Change one, and it is yours.</source>
        <translation>Blasse Werte sind geerbt. Ändern Sie einen, so gilt Ihrer.</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>Details des Laufs</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No run is selected</source>
        <translation>Kein Lauf ausgewählt</translation>
    </message>
    <message>
        <source>Select one above to see what it changed and asked.</source>
        <translation>Wählen Sie oben einen aus, um zu sehen, was er geändert und gefragt hat.</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Everything it changed is as before; what you changed since stays.</source>
        <translation>Alles, was er änderte, ist wie zuvor; was Sie seither änderten, bleibt.</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Requests ({0})</source>
        <translation>Anfragen ({0})</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>This run changed no offer</source>
        <translation>Dieser Lauf hat kein Angebot geändert</translation>
    </message>
    <message>
        <source>Everything it read was stored already, or nothing was to be stored.</source>
        <translation>Alles Gelesene war schon gespeichert, oder es war nichts zu speichern.</translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation>Änderungen ({0})</translation>
    </message>
    <message>
        <source>Changes ({0} of {1})</source>
        <translation>Änderungen ({0} von {1})</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sync runs</source>
        <translation>Abgleiche</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Held for a decision</source>
        <translation>Wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>Every sync is listed here with what it read, changed and asked.</source>
        <translation>Jeder Abgleich steht hier mit dem, was er gelesen, geändert und gefragt hat.</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Läufe zeigen</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>The chosen advertiser and state hide all of them.</source>
        <translation>Der gewählte Advertiser und Zustand blenden alle aus.</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Off: offers are pulled when you press Sync now, and left alone.</source>
        <translation>Aus: Angebote kommen nur mit „Jetzt abgleichen“ und bleiben sonst, wie sie sind.</translation>
    </message>
    <message>
        <source>Automatic synchronization is switched off for all in the settings.</source>
        <translation>Der automatische Abgleich ist in den Einstellungen für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>The next run is planned when you save.</source>
        <translation>Der nächste Lauf wird beim Speichern geplant.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Nächster Lauf: {time}</translation>
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
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Stored in: {store}. Leave it empty to keep it.</source>
        <translation>Gespeichert in: {store}. Lassen Sie das Feld leer, um den Wert zu behalten.</translation>
    </message>
    <message>
        <source>Will be stored in: {store}.</source>
        <translation>Wird gespeichert in: {store}.</translation>
    </message>
    <message>
        <source>{store} is locked; what it holds is kept.</source>
        <translation>{store} ist gesperrt; der Inhalt bleibt erhalten.</translation>
    </message>
    <message>
        <source>{store} cannot be reached.</source>
        <translation>{store} ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>API keys and passwords are never in the database, a backup or the log.</source>
        <translation>API-Schlüssel und Passwörter stehen nie in der Datenbank, einer Sicherung oder dem Protokoll.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation>An einen anderen Ort umziehen…</translation>
    </message>
    <message>
        <source>Secrets of your advertisers</source>
        <translation>Geheimnisse Ihrer Advertiser</translation>
    </message>
    <message>
        <source>No secrets yet</source>
        <translation>Noch keine Geheimnisse</translation>
    </message>
    <message>
        <source>They come with the first advertiser that needs a key.</source>
        <translation>Sie kommen mit dem ersten Advertiser, der einen Schlüssel braucht.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Nothing can be synced until it is unlocked; nothing is lost.</source>
        <translation>Bis zum Entsperren kann nichts abgeglichen werden; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Start it and look again, or keep secrets in another place.</source>
        <translation>Starten Sie ihn, und sehen Sie erneut nach, oder bewahren Sie Geheimnisse an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>{0} is unlocked</source>
        <translation>{0} ist entsperrt</translation>
    </message>
    <message>
        <source>Secrets are now kept in: {0}</source>
        <translation>Geheimnisse liegen jetzt in: {0}</translation>
    </message>
    <message>
        <source>{0}. The old place still holds those of {1}.</source>
        <translation>{0}. Der alte Ort enthält noch die von {1}.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>Aktivität</translation>
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
        <translation>Zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Enable Advertiser/offer API Synchronization</source>
        <translation>API-Abgleich von Advertisern und Angeboten einschalten</translation>
    </message>
    <message>
        <source>Off: nothing is synced automatically, whatever an advertiser says.</source>
        <translation>Aus: Nichts wird automatisch abgeglichen, was auch immer beim Advertiser steht.</translation>
    </message>
    <message>
        <source>Problems: an advertiser needs you, or it costs money. Changes: whatever is new.</source>
        <translation>Probleme: Ein Advertiser braucht Sie, oder es kostet Geld. Änderungen: alles, was neu ist.</translation>
    </message>
    <message>
        <source>Alert when a revenue falls by %</source>
        <translation>Warnen, wenn eine Einnahme sinkt um %</translation>
    </message>
    <message>
        <source>That is a problem, and so is a payout that came to be above the revenue.</source>
        <translation>Das ist ein Problem, ebenso eine Auszahlung, die über die Einnahme geraten ist.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Off: closing the window quits the program, and nothing is synced until it is back.</source>
        <translation>Aus: Wenn Sie das Fenster schließen, endet das Programm, und bis zum nächsten Start wird nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Such as 22:00-07:00. What happens then is told together when it is over.</source>
        <translation>Etwa 22:00-07:00. Was dann geschieht, wird danach zusammen gemeldet.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop: light or dark, whatever it shows.</source>
        <translation>Wie der Desktop: hell oder dunkel, je nachdem, was er zeigt.</translation>
    </message>
    <message>
        <source>Compact rows in tables</source>
        <translation>Dichte Zeilen in Tabellen</translation>
    </message>
    <message>
        <source>More rows fit on the screen.</source>
        <translation>Mehr Zeilen passen auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>A currency without a symbol of its own is shown by its code.</source>
        <translation>Eine Währung ohne eigenes Zeichen wird mit ihrem Kürzel gezeigt.</translation>
    </message>
    <message>
        <source>Place of the currency</source>
        <translation>Stelle der Währung</translation>
    </message>
    <message>
        <source>Amounts are shown as they were told; nothing is converted.</source>
        <translation>Beträge werden gezeigt, wie sie gemeldet wurden; umgerechnet wird nichts.</translation>
    </message>
    <message>
        <source>Show the logos of offers</source>
        <translation>Logos der Angebote zeigen</translation>
    </message>
    <message>
        <source>Asked for where the platform says they are, without any credential.</source>
        <translation>Abgerufen von der Adresse, die die Plattform nennt, ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when OfferSync starts the next time.</source>
        <translation>Gilt ab dem nächsten Start von OfferSync.</translation>
    </message>
    <message>
        <source>Advertisers synced at once</source>
        <translation>Gleichzeitig abgeglichene Advertiser</translation>
    </message>
    <message>
        <source>Each of them keeps its own pace; more need more memory.</source>
        <translation>Jeder behält sein eigenes Tempo; mehr brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>History of offers</source>
        <translation>Verlauf der Angebote</translation>
    </message>
    <message>
        <source>What changed, when and by whom. The offers themselves stay.</source>
        <translation>Was sich wann und durch wen geändert hat. Die Angebote selbst bleiben.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The list under Activity.</source>
        <translation>Die Liste unter Aktivität.</translation>
    </message>
    <message>
        <source>Requests of runs</source>
        <translation>Anfragen der Läufe</translation>
    </message>
    <message>
        <source>Of the latest 100 runs at most.</source>
        <translation>Höchstens der letzten 100 Läufe.</translation>
    </message>
    <message>
        <source>Currency of comparisons</source>
        <translation>Währung für Vergleiche</translation>
    </message>
    <message>
        <source>Such as EUR. Empty: that of the offer one looks at.</source>
        <translation>Etwa EUR. Leer: die des Angebots, das man ansieht.</translation>
    </message>
    <message>
        <source>Exchange rates of your own</source>
        <translation>Eigene Wechselkurse</translation>
    </message>
    <message>
        <source>They win over others. In text: USD/EUR=0.92 says that one dollar is 0.92 euros.</source>
        <translation>Sie gehen anderen vor. Als Text: USD/EUR=0.92 heißt, dass ein Dollar 0,92 Euro ist.</translation>
    </message>
    <message>
        <source>Daily reference rates</source>
        <translation>Tägliche Referenzkurse</translation>
    </message>
    <message>
        <source>Of the European Central Bank, fetched twice a day at most. Off: nothing is asked.</source>
        <translation>Der Europäischen Zentralbank, höchstens zweimal am Tag geholt. Aus: Es wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system: the one of HTTPS_PROXY or of the desktop&apos;s settings.</source>
        <translation>Wie das System: der aus HTTPS_PROXY oder aus den Einstellungen des Desktops.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128, without a user and a password.</source>
        <translation>Etwa http://proxy.example.com:3128, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Seconds without a sign of life</source>
        <translation>Sekunden ohne Lebenszeichen</translation>
    </message>
    <message>
        <source>Then a request is given up. A template may ask for less, never for more.</source>
        <translation>Danach wird eine Anfrage aufgegeben. Eine Vorlage darf weniger verlangen, nie mehr.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Problems and changes</source>
        <translation>Probleme und Änderungen</translation>
    </message>
    <message>
        <source>Every sync</source>
        <translation>Jeder Abgleich</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As code: USD, EUR</source>
        <translation>Als Kürzel: USD, EUR</translation>
    </message>
    <message>
        <source>As symbol: $, €</source>
        <translation>Als Zeichen: $, €</translation>
    </message>
    <message>
        <source>After the amount</source>
        <translation>Hinter dem Betrag</translation>
    </message>
    <message>
        <source>Before the amount</source>
        <translation>Vor dem Betrag</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>was not stored: {0}</source>
        <translation>wurde nicht gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>New offers</source>
        <translation>Neue Angebote</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
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
    <name>SourcePage</name>
    <message>
        <source>Where the sample comes from</source>
        <translation>Woher das Beispiel kommt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Paste one answer of the API: JSON, XML or CSV</source>
        <translation>Fügen Sie eine Antwort der API ein: JSON, XML oder CSV</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key is kept in memory until this window is closed, and not stored.</source>
        <translation>Der Schlüssel bleibt im Speicher, bis dieses Fenster geschlossen wird, und wird nicht abgelegt.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Die Plattform wird gefragt …</translation>
    </message>
    <message>
        <source>Samples (*.json *.xml *.csv *.txt);;All files (*)</source>
        <translation>Beispiele (*.json *.xml *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Schlüssel werden nie im Klartext geschrieben. Behalten Sie sie im Arbeitsspeicher, bis OfferSync beendet wird, oder in einer verschlüsselten Datei mit einer Passphrase von Ihnen.</translation>
    </message>
    <message>
        <source>Where shall keys be kept?</source>
        <translation>Wo sollen Schlüssel aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Secret store…</source>
        <translation>Geheimnisspeicher…</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Odd in the feed</source>
        <translation>Auffällig im Feed</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Requests: {0} · received: {1}</source>
        <translation>Anfragen: {0} · empfangen: {1}</translation>
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
        <translation>Mehrere auswählen…</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>For every advertiser that does not have a schedule of its own.</source>
        <translation>Für jeden Advertiser ohne eigenen Zeitplan.</translation>
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
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
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
        <translation>{0}: Verbindung wird aufgebaut…</translation>
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
    <name>TagPicker</name>
    <message>
        <source>New tag, or find one…</source>
        <translation>Neues Schlagwort, oder eines suchen…</translation>
    </message>
    <message>
        <source>New tag, or find one</source>
        <translation>Neues Schlagwort, oder eines suchen</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Eigene Schlagwörter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>Your tags of %Ln offer(s)</source>
        <translation>
            <numerusform>Eigene Schlagwörter von %Ln Angebot</numerusform>
            <numerusform>Eigene Schlagwörter von %Ln Angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln offer(s) changed</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Angebot geändert</numerusform>
            <numerusform>Schlagwörter von %Ln Angeboten geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Targeting</name>
    <message>
        <source>Targeting &amp; caps</source>
        <translation>Ziel &amp; Limits</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Nicht in</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Mobilfunkanbieter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>{system} from {version}</source>
        <translation>{system} ab {version}</translation>
    </message>
    <message>
        <source>{system} up to {version}</source>
        <translation>{system} bis {version}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>The platform tells no limit.</source>
        <translation>Die Plattform nennt kein Limit.</translation>
    </message>
</context>
<context>
    <name>TemplateBuilder</name>
    <message>
        <source>The key is sent</source>
        <translation>Der Schlüssel geht</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Unter dem Namen</translation>
    </message>
    <message>
        <source>Address of the token</source>
        <translation>Adresse des Tokens</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Angebots-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahme</translation>
    </message>
    <message>
        <source>Kind of revenue</source>
        <translation>Art der Einnahme</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Preismodell</translation>
    </message>
    <message>
        <source>Goal id</source>
        <translation>Ziel-ID</translation>
    </message>
    <message>
        <source>Goal name</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>Countries of the revenue</source>
        <translation>Länder der Einnahme</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Excluded countries</source>
        <translation>Ausgeschlossene Länder</translation>
    </message>
    <message>
        <source>Preview page</source>
        <translation>Vorschauseite</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Tracking-Link</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Allowed traffic</source>
        <translation>Erlaubter Traffic</translation>
    </message>
    <message>
        <source>Forbidden traffic</source>
        <translation>Verbotener Traffic</translation>
    </message>
    <message>
        <source>Daily cap</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>Monthly cap</source>
        <translation>Monatslimit</translation>
    </message>
    <message>
        <source>Total cap</source>
        <translation>Gesamtlimit</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Changed by the platform</source>
        <translation>Von der Plattform geändert</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Cookie days</source>
        <translation>Cookie-Tage</translation>
    </message>
    <message>
        <source>Hold days</source>
        <translation>Haltefrist in Tagen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>In einem eigenen Header</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>In der Adresse</translation>
    </message>
    <message>
        <source>User and key (Basic)</source>
        <translation>Benutzer und Schlüssel (Basic)</translation>
    </message>
    <message>
        <source>As a token (OAuth2, Basic)</source>
        <translation>Als Token (OAuth2, Basic)</translation>
    </message>
    <message>
        <source>As a token (OAuth2, in the body)</source>
        <translation>Als Token (OAuth2, im Inhalt)</translation>
    </message>
    <message>
        <source>All in one answer</source>
        <translation>Alles in einer Antwort</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitennummer</translation>
    </message>
    <message>
        <source>Offset in rows</source>
        <translation>Versatz in Zeilen</translation>
    </message>
    <message>
        <source>Cursor from the answer</source>
        <translation>Cursor aus der Antwort</translation>
    </message>
    <message>
        <source>Next address from the answer</source>
        <translation>Nächste Adresse aus der Antwort</translation>
    </message>
    <message>
        <source>Link header</source>
        <translation>Link-Header</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Ein Geldbetrag</translation>
    </message>
    <message>
        <source>Percent of the sale</source>
        <translation>Prozent des Verkaufs</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <source>Fields of the template</source>
        <translation>Felder der Vorlage</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Fixtures of the template</source>
        <translation>Prüffälle der Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>New advertiser</source>
        <translation>Neuer Advertiser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>In the screens in which it was made from its sample</source>
        <translation>In den Ansichten, in denen sie aus ihrem Beispiel entstand</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Edit it as text, which is checked while you type</source>
        <translation>Als Text bearbeiten; er wird beim Tippen geprüft</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Talks only to</source>
        <translation>Spricht nur mit</translation>
    </message>
    <message>
        <source>Click id</source>
        <translation>Klick-ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quellen-ID</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{0} requests a minute, at least {1} minutes between automatic runs</source>
        <translation>{0} Anfragen pro Minute, mindestens {1} Minuten zwischen automatischen Läufen</translation>
    </message>
    <message>
        <source>the address that you enter</source>
        <translation>die eingegebene Adresse</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation>Prüffälle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>The platform the network runs on</source>
        <translation>Die Plattform, auf der das Netzwerk läuft</translation>
    </message>
    <message>
        <source>API template: {name}</source>
        <translation>API-Vorlage: {name}</translation>
    </message>
</context>
<context>
    <name>TemplatePopup</name>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>API templates</source>
        <translation>API-Vorlagen</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Fixtures unreadable</source>
        <translation>Prüffälle unlesbar</translation>
    </message>
    <message>
        <source>No fixtures</source>
        <translation>Keine Prüffälle</translation>
    </message>
    <message>
        <source>{0} of {1} fail</source>
        <translation>{0} von {1} scheitern</translation>
    </message>
    <message>
        <source>{0} of {0} pass</source>
        <translation>{0} von {0} bestanden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation>Prüffälle</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertiser</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Prüffall</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>With its fixtures (*.zip);;The template alone (*.toml)</source>
        <translation>Mit ihren Testdaten (*.zip);;Nur die Vorlage (*.toml)</translation>
    </message>
    <message>
        <source>Export a template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Templates (*.toml *.zip)</source>
        <translation>Vorlagen (*.toml *.zip)</translation>
    </message>
    <message>
        <source>Search templates…</source>
        <translation>Vorlagen suchen…</translation>
    </message>
    <message>
        <source>New from a sample…</source>
        <translation>Neu aus Beispiel …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Datei prüfen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Names, ids and descriptions of the templates were searched.</source>
        <translation>Gesucht wurde in Namen, Kennungen und Beschreibungen der Vorlagen.</translation>
    </message>
    <message>
        <source>No template fits</source>
        <translation>Keine Vorlage passt</translation>
    </message>
    <message>
        <source>{0} is imported</source>
        <translation>{0} ist importiert</translation>
    </message>
    <message>
        <source>{0} is a template of your own now</source>
        <translation>{0} ist jetzt eine eigene Vorlage</translation>
    </message>
    <message>
        <source>{0} is stored</source>
        <translation>{0} ist gespeichert</translation>
    </message>
    <message>
        <source>{0} is a copy of your own; Edit opens it</source>
        <translation>{0} ist Ihre eigene Kopie; „Bearbeiten“ öffnet sie</translation>
    </message>
    <message>
        <source>No program opens {0}; edit it in the folder</source>
        <translation>Kein Programm öffnet {0}; bearbeiten Sie sie im Ordner</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportiert nach {0}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Search names, descriptions, ids, notes…</source>
        <translation>Namen, Beschreibungen, IDs, Notizen suchen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Details at the right</source>
        <translation>Details rechts</translation>
    </message>
    <message>
        <source>Details below</source>
        <translation>Details unten</translation>
    </message>
</context>
<context>
    <name>TrackingCard</name>
    <message>
        <source>Tracking parameters</source>
        <translation>Tracking-Parameter</translation>
    </message>
    <message>
        <source>What every tracking link carries, so that clicks find back.</source>
        <translation>Was jeder Tracking-Link mitführt, damit Klicks zurückfinden.</translation>
    </message>
    <message>
        <source>Click id</source>
        <translation>Klick-ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quellen-ID</translation>
    </message>
    <message>
        <source>Use the template&apos;s</source>
        <translation>Die der Vorlage verwenden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>You edited these parameters. {template} uses {values}.</source>
        <translation>Sie haben diese Parameter bearbeitet. {template} verwendet {values}.</translation>
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
        <translation>Automatischen Abgleich anhalten</translation>
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
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic sync is off</source>
        <translation>Automatischer Abgleich ist aus</translation>
    </message>
    <message>
        <source>Automatic sync is paused</source>
        <translation>Automatischer Abgleich ist angehalten</translation>
    </message>
    <message>
        <source>Next sync {time}</source>
        <translation>Nächster Abgleich {time}</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Offers over time</source>
        <translation>Angebote im Zeitverlauf</translation>
    </message>
    <message>
        <source>Payout over time</source>
        <translation>Auszahlung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>How many are stored, and how many are active.</source>
        <translation>Wie viele gespeichert und wie viele aktiv sind.</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Noch gibt es nichts zu zeichnen</translation>
    </message>
    <message>
        <source>The curves begin with the first offers that are synced.</source>
        <translation>Die Kurven beginnen mit den ersten abgeglichenen Angeboten.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Average payout</source>
        <translation>Mittlere Auszahlung</translation>
    </message>
    <message>
        <source>What publishers get on average, of the offers that pay in {0}.</source>
        <translation>Was Publisher im Mittel erhalten, bei Angeboten, die in {0} zahlen.</translation>
    </message>
    <message>
        <source>No offer has a fixed payout yet.</source>
        <translation>Noch hat kein Angebot eine feste Auszahlung.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Pages that were read</source>
        <translation>Gelesene Seiten</translation>
    </message>
    <message>
        <source>Asking for the first pages…</source>
        <translation>Die ersten Seiten werden abgerufen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) were read</source>
        <translation>
            <numerusform>%Ln Angebot wurde gelesen</numerusform>
            <numerusform>%Ln Angebote wurden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0} repeats what came before: the paging is wrong</source>
        <translation>Seite {0} wiederholt, was schon da war: Die Art der Seiten stimmt nicht</translation>
    </message>
    <message>
        <source>Choose another kind of pages, or another parameter of the page.</source>
        <translation>Wählen Sie eine andere Art von Seiten oder einen anderen Parameter der Seite.</translation>
    </message>
    <message>
        <source>Check the address, the list that was chosen, and the offer&apos;s id.</source>
        <translation>Prüfen Sie die Adresse, die gewählte Liste und die ID des Angebots.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>No offer was read</source>
        <translation>Es wurde kein Angebot gelesen</translation>
    </message>
    <message>
        <source>They cannot be stored. Choose another source for the offer&apos;s id.</source>
        <translation>Sie können nicht gespeichert werden. Wählen Sie eine andere Quelle für die ID des Angebots.</translation>
    </message>
    <message>
        <source>Some records have no id</source>
        <translation>Manche Datensätze haben keine ID</translation>
    </message>
    <message>
        <source>There are further pages; a sync reads them all.</source>
        <translation>Es gibt weitere Seiten; ein Abgleich liest sie alle.</translation>
    </message>
    <message>
        <source>The list ends here; no further page was asked for.</source>
        <translation>Die Liste endet hier; keine weitere Seite wurde abgerufen.</translation>
    </message>
    <message>
        <source>The platform announces {0} in all.</source>
        <translation>Die Plattform kündigt insgesamt {0} an.</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>Zum Beispiel: {0}</translation>
    </message>
    <message>
        <source>Values that were not understood: {0}</source>
        <translation>Nicht verstandene Werte: {0}</translation>
    </message>
    <message>
        <source>Asks for the first pages, three at most, before anything is saved.</source>
        <translation>Ruft die ersten Seiten ab, höchstens drei, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>The key is kept in memory until this window is closed, and not stored.</source>
        <translation>Der Schlüssel bleibt im Speicher, bis dieses Fenster geschlossen wird, und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No id</source>
        <translation>Ohne ID</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing to undo: all of it was changed since</source>
        <translation>Nichts rückgängig zu machen: Alles wurde seither geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) are as before</source>
        <translation>
            <numerusform>%Ln Angebot ist wie zuvor</numerusform>
            <numerusform>%Ln Angebote sind wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were changed since and stay</source>
        <translation>
            <numerusform>%Ln Wert wurde seither geändert und bleibt</numerusform>
            <numerusform>%Ln Werte wurden seither geändert und bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Its passphrase stays in memory until you quit. It is stored nowhere.</source>
        <translation>Die Passphrase bleibt bis zum Beenden im Arbeitsspeicher. Sie wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock the vault file</source>
        <translation>Tresordatei entsperren</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>the new advertiser</source>
        <translation>den neuen Advertiser</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you changed is lost.</source>
        <translation>Sonst gehen Ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Gezeigtes als Ansicht speichern</translation>
    </message>
    <message>
        <source>The view {name} was removed</source>
        <translation>Die Ansicht {name} wurde entfernt</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <translation>Wählen Sie die API-Vorlage, geben Sie den Schlüssel ein, testen Sie ihn, und gleichen Sie ab.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A demo network on this computer with invented offers. No account needed.</source>
        <translation>Ein Demo-Netzwerk auf diesem Computer mit erfundenen Angeboten. Ganz ohne Konto.</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Go on with the advertisers and offers of another installation.</source>
        <translation>Machen Sie mit den Advertisern und Angeboten einer anderen Installation weiter.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In the feed</source>
        <translation>Im Feed</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Von Ihnen gesperrt</translation>
    </message>
    <message>
        <source>Undone by you</source>
        <translation>Von Ihnen rückgängig gemacht</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>{status}, because {cause}</source>
        <translation>{status}: {cause}</translation>
    </message>
    <message>
        <source>, by you</source>
        <translation>, durch Sie</translation>
    </message>
    <message>
        <source>, by the rule {rule}</source>
        <translation>, durch die Regel {rule}</translation>
    </message>
    <message>
        <source>, in run {run}</source>
        <translation>, im Lauf {run}</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Seit {moment}</translation>
    </message>
    <message>
        <source>Options that made its values</source>
        <translation>Optionen, aus denen seine Werte entstanden</translation>
    </message>
    <message>
        <source>Missing since {moment}; last seen {seen}.</source>
        <translation>Fehlt seit {moment}; zuletzt gesehen {seen}.</translation>
    </message>
    <message>
        <source>Yes, last seen {seen}.</source>
        <translation>Ja, zuletzt gesehen {seen}.</translation>
    </message>
    <message>
        <source>Fails: {filter}.</source>
        <translation>Scheitert an: {filter}.</translation>
    </message>
    <message>
        <source>Passes: {filters}.</source>
        <translation>Besteht: {filters}.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Keiner ist gesetzt.</translation>
    </message>
    <message>
        <source>{fields}: as before, until the platform says something new.</source>
        <translation>{fields}: wie zuvor, bis die Plattform etwas Neues meldet.</translation>
    </message>
    <message>
        <source>It waits for you: approve, pause or disable it.</source>
        <translation>Es wartet auf eine Entscheidung: freigeben, pausieren oder deaktivieren.</translation>
    </message>
    <message>
        <source>It stays so: a sync never lifts what you decided.</source>
        <translation>Es bleibt so: ein Abgleich hebt nie auf, was von Hand entschieden ist.</translation>
    </message>
    <message>
        <source>It runs until the platform, a filter or you stop it.</source>
        <translation>Es läuft, bis die Plattform, ein Filter oder Sie es anhalten.</translation>
    </message>
    <message>
        <source>It heals by itself when the platform sends what is missing.</source>
        <translation>Es heilt von selbst, sobald die Plattform das Fehlende schickt.</translation>
    </message>
    <message>
        <source>When the feed shows it again, it comes back by itself.</source>
        <translation>Sobald der Feed es wieder zeigt, kommt es von selbst zurück.</translation>
    </message>
    <message>
        <source>It stays stopped, even when the feed shows it again: that is your rule.</source>
        <translation>Es bleibt angehalten, auch wenn der Feed es wieder zeigt: Das ist Ihre Regel.</translation>
    </message>
    <message>
        <source>It comes back by itself when it fits your filters again.</source>
        <translation>Es kommt von selbst zurück, wenn es wieder zu Ihren Filtern passt.</translation>
    </message>
    <message>
        <source>It comes back by itself when the platform shows it as running.</source>
        <translation>Es kommt von selbst zurück, wenn die Plattform es als laufend zeigt.</translation>
    </message>
    <message>
        <source>It comes back when its revenue does, or when you approve it.</source>
        <translation>Es kommt zurück, wenn seine Einnahme wieder steigt, oder wenn Sie es freigeben.</translation>
    </message>
    <message>
        <source>the options of when it was stored</source>
        <translation>die Optionen von damals, als es gespeichert wurde</translation>
    </message>
    <message>
        <source>The next sync keeps it up to date.</source>
        <translation>Der nächste Abgleich hält es aktuell.</translation>
    </message>
    <message>
        <source>the program&apos;s default</source>
        <translation>der Standard des Programms</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>die Vorlage</translation>
    </message>
    <message>
        <source>this advertiser</source>
        <translation>dieser Advertiser</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>_WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
