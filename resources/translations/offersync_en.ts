<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message numerus="yes">
        <source>Sync %Ln</source>
        <translation>
            <numerusform>Sync %Ln</numerusform>
            <numerusform>Sync %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectDialog</name>
    <message numerus="yes">
        <source>%Ln stored offer(s) would change with the next sync.</source>
        <translation>
            <numerusform>%Ln stored offer would change with the next sync.</numerusform>
            <numerusform>%Ln stored offers would change with the next sync.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%Ln advertiser(s) synced</source>
        <translation>
            <numerusform>%Ln advertiser synced</numerusform>
            <numerusform>%Ln advertisers synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertisers need you</source>
        <translation>
            <numerusform>%Ln advertiser needs you</numerusform>
            <numerusform>%Ln advertisers need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revenue(s) fell</source>
        <translation>
            <numerusform>%Ln revenue fell</numerusform>
            <numerusform>%Ln revenues fell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln margin(s) became negative</source>
        <translation>
            <numerusform>%Ln margin became negative</numerusform>
            <numerusform>%Ln margins became negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <translation>
            <numerusform>%Ln back again</numerusform>
            <numerusform>%Ln back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertisers are up to date</source>
        <translation>
            <numerusform>%Ln advertiser is up to date</numerusform>
            <numerusform>%Ln advertisers are up to date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferActs</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln offer(s)…</source>
        <translation>
            <numerusform>Exporting %Ln offer…</numerusform>
            <numerusform>Exporting %Ln offers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) changed to {status}</source>
        <translation>
            <numerusform>%Ln offer changed to {status}</numerusform>
            <numerusform>%Ln offers changed to {status}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracking link(s) copied</source>
        <translation>
            <numerusform>%Ln tracking link copied</numerusform>
            <numerusform>%Ln tracking links copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) written to {file}</source>
        <translation>
            <numerusform>%Ln offer written to {file}</numerusform>
            <numerusform>%Ln offers written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersTab</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln offer(s)</source>
        <translation>
            <numerusform>{shown} of %Ln offer</numerusform>
            <numerusform>{shown} of %Ln offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reapplication</name>
    <message numerus="yes">
        <source>%Ln stored offer(s) changed</source>
        <translation>
            <numerusform>%Ln stored offer changed</numerusform>
            <numerusform>%Ln stored offers changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertiser(s)</source>
        <translation>
            <numerusform>%Ln advertiser</numerusform>
            <numerusform>%Ln advertisers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advertiser(s) at once</source>
        <translation>
            <numerusform>%Ln advertiser</numerusform>
            <numerusform>%Ln advertisers at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>Your tags of %Ln offer(s)</source>
        <translation>
            <numerusform>Your tags of %Ln offer</numerusform>
            <numerusform>Your tags of %Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln offer(s) changed</source>
        <translation>
            <numerusform>Tags of %Ln offer changed</numerusform>
            <numerusform>Tags of %Ln offers changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message numerus="yes">
        <source>%Ln offer(s) were read</source>
        <translation>
            <numerusform>%Ln offer was read</numerusform>
            <numerusform>%Ln offers were read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%Ln offer(s) are as before</source>
        <translation>
            <numerusform>%Ln offer is as before</numerusform>
            <numerusform>%Ln offers are as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were changed since and stay</source>
        <translation>
            <numerusform>%Ln value was changed since and stays</numerusform>
            <numerusform>%Ln values were changed since and stay</numerusform>
        </translation>
    </message>
</context>
</TS>
