export const display = {
  "families": {
    "actors": {
      "label": {
        "nl": "Actoren",
        "en": "Actors"
      },
      "colour": "#0B5CAD",
      "shape": "ellipse"
    },
    "measures": {
      "label": {
        "nl": "Beleid",
        "en": "Policy"
      },
      "colour": "#0F7B5F",
      "shape": "round-rectangle"
    },
    "money": {
      "label": {
        "nl": "Geld",
        "en": "Money"
      },
      "colour": "#B25E00",
      "shape": "hexagon"
    },
    "parliament": {
      "label": {
        "nl": "Parlement en stukken",
        "en": "Parliament and papers"
      },
      "colour": "#7A3E9D",
      "shape": "cut-rectangle"
    },
    "context": {
      "label": {
        "nl": "Context",
        "en": "Context"
      },
      "colour": "#A3264F",
      "shape": "round-diamond"
    }
  },
  "types": {
    "MINISTRY": {
      "label": {
        "nl": "Ministerie",
        "en": "Ministry"
      },
      "plural": {
        "nl": "Ministeries",
        "en": "Ministries"
      },
      "family": "actors",
      "icon": "building-bank",
      "featured": [],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M3 21l18 0",
        "M3 10l18 0",
        "M5 6l7 -3l7 3",
        "M4 10l0 11",
        "M20 10l0 11",
        "M8 14l0 3",
        "M12 14l0 3",
        "M16 14l0 3"
      ]
    },
    "ORGANISATION": {
      "label": {
        "nl": "Organisatie",
        "en": "Organisation"
      },
      "plural": {
        "nl": "Organisaties",
        "en": "Organisations"
      },
      "family": "actors",
      "icon": "building",
      "featured": [
        "kind"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M3 21l18 0",
        "M9 8l1 0",
        "M9 12l1 0",
        "M9 16l1 0",
        "M14 8l1 0",
        "M14 12l1 0",
        "M14 16l1 0",
        "M5 21v-16a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v16"
      ]
    },
    "MUNICIPALITY": {
      "label": {
        "nl": "Gemeente",
        "en": "Municipality"
      },
      "plural": {
        "nl": "Gemeenten",
        "en": "Municipalities"
      },
      "family": "actors",
      "icon": "building-community",
      "featured": [],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M8 9l5 5v7h-5v-4m0 4h-5v-7l5 -5m1 1v-6a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v17h-8",
        "M13 7l0 .01",
        "M17 7l0 .01",
        "M17 11l0 .01",
        "M17 15l0 .01"
      ]
    },
    "REGION": {
      "label": {
        "nl": "Regio",
        "en": "Region"
      },
      "plural": {
        "nl": "Regio’s",
        "en": "Regions"
      },
      "family": "actors",
      "icon": "map-pin",
      "featured": [
        "kind"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0",
        "M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0"
      ]
    },
    "ACTOR_GROUP": {
      "label": {
        "nl": "Groep actoren",
        "en": "Actor group"
      },
      "plural": {
        "nl": "Groepen actoren",
        "en": "Actor groups"
      },
      "family": "actors",
      "icon": "users-group",
      "featured": [],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M10 13a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",
        "M8 21v-1a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v1",
        "M15 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",
        "M17 10h2a2 2 0 0 1 2 2v1",
        "M5 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",
        "M3 13v-1a2 2 0 0 1 2 -2h2"
      ]
    },
    "PERSON": {
      "label": {
        "nl": "Persoon",
        "en": "Person"
      },
      "plural": {
        "nl": "Personen",
        "en": "People"
      },
      "family": "actors",
      "icon": "user",
      "featured": [
        "office"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",
        "M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2"
      ]
    },
    "PARTY": {
      "label": {
        "nl": "Partij",
        "en": "Party"
      },
      "plural": {
        "nl": "Partijen",
        "en": "Parties"
      },
      "family": "actors",
      "icon": "flag",
      "featured": [],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1 -7 0a5 5 0 0 0 -7 0v-9",
        "M5 21v-7"
      ]
    },
    "PROGRAMME": {
      "label": {
        "nl": "Programma",
        "en": "Programme"
      },
      "plural": {
        "nl": "Programma’s",
        "en": "Programmes"
      },
      "family": "measures",
      "icon": "stack-2",
      "featured": [
        "kind"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M12 4l-8 4l8 4l8 -4l-8 -4",
        "M4 12l8 4l8 -4",
        "M4 16l8 4l8 -4"
      ]
    },
    "ACTION": {
      "label": {
        "nl": "Actie",
        "en": "Action"
      },
      "plural": {
        "nl": "Acties",
        "en": "Actions"
      },
      "family": "measures",
      "icon": "checkbox",
      "featured": [
        "start"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M9 11l3 3l8 -8",
        "M20 12v6a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2h9"
      ]
    },
    "INSTRUMENT": {
      "label": {
        "nl": "Instrument",
        "en": "Instrument"
      },
      "plural": {
        "nl": "Instrumenten",
        "en": "Instruments"
      },
      "family": "measures",
      "icon": "tool",
      "featured": [
        "kind"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M7 10h3v-3l-3.5 -3.5a6 6 0 0 1 8 8l6 6a2 2 0 0 1 -3 3l-6 -6a6 6 0 0 1 -8 -8l3.5 3.5"
      ]
    },
    "FUNDING_LINE": {
      "label": {
        "nl": "Geldstroom",
        "en": "Funding line"
      },
      "plural": {
        "nl": "Geldstromen",
        "en": "Funding lines"
      },
      "family": "money",
      "icon": "coin-euro",
      "featured": [
        "amount",
        "kind"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",
        "M14.401 8c-.669 -.628 -1.5 -1 -2.401 -1c-2.21 0 -4 2.239 -4 5s1.79 5 4 5c.9 0 1.731 -.372 2.4 -1",
        "M7 10.5h4",
        "M7 13.5h4"
      ]
    },
    "MOTION": {
      "label": {
        "nl": "Motie",
        "en": "Motion"
      },
      "plural": {
        "nl": "Moties",
        "en": "Motions"
      },
      "family": "parliament",
      "icon": "gavel",
      "featured": [
        "dossierNumber",
        "number",
        "date"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M13 10l7.383 7.418c.823 .82 .823 2.148 0 2.967a2.11 2.11 0 0 1 -2.976 0l-7.407 -7.385",
        "M6 9l4 4",
        "M13 10l-4 -4",
        "M3 21h7",
        "M6.793 15.793l-3.586 -3.586a1 1 0 0 1 0 -1.414l2.293 -2.293l.5 .5l3 -3l-.5 -.5l2.293 -2.293a1 1 0 0 1 1.414 0l3.586 3.586a1 1 0 0 1 0 1.414l-2.293 2.293l-.5 -.5l-3 3l.5 .5l-2.293 2.293a1 1 0 0 1 -1.414 0"
      ]
    },
    "DOCUMENT": {
      "label": {
        "nl": "Document",
        "en": "Document"
      },
      "plural": {
        "nl": "Documenten",
        "en": "Documents"
      },
      "family": "parliament",
      "icon": "file-text",
      "featured": [
        "kind",
        "date",
        "dossierNumber",
        "number",
        "url",
        "sha256",
        "lines"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M14 3v4a1 1 0 0 0 1 1h4",
        "M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2",
        "M9 9l1 0",
        "M9 13l6 0",
        "M9 17l6 0"
      ]
    },
    "DOSSIER": {
      "label": {
        "nl": "Dossier",
        "en": "Dossier"
      },
      "plural": {
        "nl": "Dossiers",
        "en": "Dossiers"
      },
      "family": "parliament",
      "icon": "folder",
      "featured": [
        "number"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M5 4h4l3 3h7a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2"
      ]
    },
    "THEME": {
      "label": {
        "nl": "Thema",
        "en": "Theme"
      },
      "plural": {
        "nl": "Thema’s",
        "en": "Themes"
      },
      "family": "context",
      "icon": "bulb",
      "featured": [],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M3 12h1m8 -9v1m8 8h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7",
        "M9 16a5 5 0 1 1 6 0a3.5 3.5 0 0 0 -1 3a2 2 0 0 1 -4 0a3.5 3.5 0 0 0 -1 -3",
        "M9.7 17l4.6 0"
      ]
    },
    "TARGET_GROUP": {
      "label": {
        "nl": "Doelgroep",
        "en": "Target group"
      },
      "plural": {
        "nl": "Doelgroepen",
        "en": "Target groups"
      },
      "family": "context",
      "icon": "users",
      "featured": [],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
        "M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2",
        "M16 3.13a4 4 0 0 1 0 7.75",
        "M21 21v-2a4 4 0 0 0 -3 -3.85"
      ]
    },
    "EVENT": {
      "label": {
        "nl": "Gebeurtenis",
        "en": "Event"
      },
      "plural": {
        "nl": "Gebeurtenissen",
        "en": "Events"
      },
      "family": "context",
      "icon": "calendar-event",
      "featured": [
        "date",
        "place"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2l0 -12",
        "M16 3l0 4",
        "M8 3l0 4",
        "M4 11l16 0",
        "M8 15h2v2h-2l0 -2"
      ]
    },
    "TARGET": {
      "label": {
        "nl": "Doel",
        "en": "Target"
      },
      "plural": {
        "nl": "Doelen",
        "en": "Targets"
      },
      "family": "context",
      "icon": "target",
      "featured": [
        "value",
        "unit",
        "date"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",
        "M7 12a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
        "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0"
      ]
    },
    "INDICATOR": {
      "label": {
        "nl": "Indicator",
        "en": "Indicator"
      },
      "plural": {
        "nl": "Indicatoren",
        "en": "Indicators"
      },
      "family": "context",
      "icon": "chart-bar",
      "featured": [
        "value",
        "unit",
        "date"
      ],
      "iconPaths": [
        "M0 0h24v24H0z",
        "M3 13a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -6",
        "M15 9a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -10",
        "M9 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v14a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -14",
        "M4 20h14"
      ]
    }
  },
  "relations": {
    "RESPONSIBLE_FOR": {
      "label": {
        "nl": "Verantwoordelijkheid",
        "en": "Responsibility"
      },
      "out": {
        "nl": "is verantwoordelijk voor",
        "en": "is responsible for"
      },
      "in": {
        "nl": "valt onder de verantwoordelijkheid van",
        "en": "is the responsibility of"
      }
    },
    "EXECUTES": {
      "label": {
        "nl": "Uitvoering",
        "en": "Execution"
      },
      "out": {
        "nl": "voert uit",
        "en": "carries out"
      },
      "in": {
        "nl": "wordt uitgevoerd door",
        "en": "is carried out by"
      }
    },
    "PARTICIPATES_IN": {
      "label": {
        "nl": "Deelname",
        "en": "Participation"
      },
      "out": {
        "nl": "neemt deel aan",
        "en": "takes part in"
      },
      "in": {
        "nl": "heeft als deelnemer",
        "en": "has as participant"
      }
    },
    "FUNDS": {
      "label": {
        "nl": "Financiering",
        "en": "Funding"
      },
      "out": {
        "nl": "financiert",
        "en": "funds"
      },
      "in": {
        "nl": "wordt gefinancierd uit",
        "en": "is funded from"
      }
    },
    "PROVIDED_BY": {
      "label": {
        "nl": "Betaler",
        "en": "Payer"
      },
      "out": {
        "nl": "wordt betaald door",
        "en": "is paid by"
      },
      "in": {
        "nl": "betaalt",
        "en": "pays"
      }
    },
    "AVAILABLE_TO": {
      "label": {
        "nl": "Beschikbaarheid",
        "en": "Availability"
      },
      "out": {
        "nl": "is beschikbaar voor",
        "en": "is available to"
      },
      "in": {
        "nl": "kan gebruikmaken van",
        "en": "can use"
      }
    },
    "PART_OF": {
      "label": {
        "nl": "Onderdeel",
        "en": "Part"
      },
      "out": {
        "nl": "is onderdeel van",
        "en": "is part of"
      },
      "in": {
        "nl": "heeft als onderdeel",
        "en": "has as part"
      }
    },
    "USES": {
      "label": {
        "nl": "Gebruik",
        "en": "Use"
      },
      "out": {
        "nl": "gebruikt",
        "en": "uses"
      },
      "in": {
        "nl": "wordt gebruikt door",
        "en": "is used by"
      }
    },
    "ADDRESSES": {
      "label": {
        "nl": "Thema",
        "en": "Theme"
      },
      "out": {
        "nl": "gaat over",
        "en": "is about"
      },
      "in": {
        "nl": "is onderwerp van",
        "en": "is addressed by"
      }
    },
    "TARGETS": {
      "label": {
        "nl": "Doelgroep",
        "en": "Target group"
      },
      "out": {
        "nl": "is bedoeld voor",
        "en": "is meant for"
      },
      "in": {
        "nl": "is doelgroep van",
        "en": "is the target group of"
      }
    },
    "APPLIES_IN": {
      "label": {
        "nl": "Plaats",
        "en": "Place"
      },
      "out": {
        "nl": "geldt in",
        "en": "applies in"
      },
      "in": {
        "nl": "is plaats van",
        "en": "is the place of"
      }
    },
    "SUBMITTED_BY": {
      "label": {
        "nl": "Indiener",
        "en": "Mover"
      },
      "out": {
        "nl": "is ingediend door",
        "en": "was moved by"
      },
      "in": {
        "nl": "diende in",
        "en": "moved"
      }
    },
    "MEMBER_OF": {
      "label": {
        "nl": "Lidmaatschap",
        "en": "Membership"
      },
      "out": {
        "nl": "is lid van",
        "en": "is a member of"
      },
      "in": {
        "nl": "heeft als lid",
        "en": "has as member"
      }
    },
    "HOLDS_OFFICE_AT": {
      "label": {
        "nl": "Ambt",
        "en": "Office"
      },
      "out": {
        "nl": "bekleedt een ambt bij",
        "en": "holds office at"
      },
      "in": {
        "nl": "heeft als ambtsdrager",
        "en": "has as office holder"
      }
    },
    "IMPLEMENTS": {
      "label": {
        "nl": "Uitwerking",
        "en": "Implementation"
      },
      "out": {
        "nl": "geeft uitvoering aan",
        "en": "implements"
      },
      "in": {
        "nl": "krijgt uitvoering door",
        "en": "is implemented by"
      }
    },
    "RESPONDS_TO": {
      "label": {
        "nl": "Reactie",
        "en": "Response"
      },
      "out": {
        "nl": "reageert op",
        "en": "responds to"
      },
      "in": {
        "nl": "krijgt reactie van",
        "en": "is answered by"
      }
    },
    "CITES": {
      "label": {
        "nl": "Verwijzing",
        "en": "Citation"
      },
      "out": {
        "nl": "verwijst naar",
        "en": "cites"
      },
      "in": {
        "nl": "wordt aangehaald in",
        "en": "is cited by"
      }
    },
    "ISSUED_BY": {
      "label": {
        "nl": "Uitgave",
        "en": "Issue"
      },
      "out": {
        "nl": "is uitgebracht door",
        "en": "was issued by"
      },
      "in": {
        "nl": "bracht uit",
        "en": "issued"
      }
    },
    "HAS_TARGET": {
      "label": {
        "nl": "Doel",
        "en": "Target"
      },
      "out": {
        "nl": "heeft als doel",
        "en": "has as target"
      },
      "in": {
        "nl": "is doel van",
        "en": "is a target of"
      }
    },
    "HAS_INDICATOR": {
      "label": {
        "nl": "Indicator",
        "en": "Indicator"
      },
      "out": {
        "nl": "heeft als indicator",
        "en": "has as indicator"
      },
      "in": {
        "nl": "is indicator van",
        "en": "is an indicator of"
      }
    },
    "SUCCEEDS": {
      "label": {
        "nl": "Opvolging",
        "en": "Succession"
      },
      "out": {
        "nl": "volgt op",
        "en": "succeeds"
      },
      "in": {
        "nl": "wordt opgevolgd door",
        "en": "is succeeded by"
      }
    }
  },
  "attributes": {
    "office": {
      "label": {
        "nl": "Ambt",
        "en": "Office"
      },
      "format": "text"
    },
    "kind": {
      "label": {
        "nl": "Soort",
        "en": "Kind"
      },
      "format": "value"
    },
    "start": {
      "label": {
        "nl": "Start",
        "en": "Start"
      },
      "format": "text"
    },
    "amount": {
      "label": {
        "nl": "Bedrag",
        "en": "Amount"
      },
      "format": "euro"
    },
    "dossierNumber": {
      "label": {
        "nl": "Dossier",
        "en": "Dossier"
      },
      "format": "text"
    },
    "number": {
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "format": "text"
    },
    "date": {
      "label": {
        "nl": "Datum",
        "en": "Date"
      },
      "format": "date"
    },
    "url": {
      "label": {
        "nl": "Bij de uitgever",
        "en": "At the publisher"
      },
      "format": "url"
    },
    "sha256": {
      "label": {
        "nl": "sha256 van de tekst",
        "en": "sha256 of the text"
      },
      "format": "text"
    },
    "lines": {
      "label": {
        "nl": "Regels",
        "en": "Lines"
      },
      "format": "number"
    },
    "place": {
      "label": {
        "nl": "Plaats",
        "en": "Place"
      },
      "format": "text"
    },
    "value": {
      "label": {
        "nl": "Waarde",
        "en": "Value"
      },
      "format": "number"
    },
    "unit": {
      "label": {
        "nl": "Eenheid",
        "en": "Unit"
      },
      "format": "text"
    }
  },
  "values": {
    "OrganisationKind": {
      "KNOWLEDGE_INSTITUTE": {
        "nl": "kennisinstelling",
        "en": "knowledge institute"
      },
      "UMBRELLA": {
        "nl": "koepel",
        "en": "umbrella"
      },
      "AGENCY": {
        "nl": "uitvoeringsorganisatie",
        "en": "agency"
      },
      "FUND": {
        "nl": "fonds",
        "en": "fund"
      },
      "PLATFORM": {
        "nl": "platform of netwerk",
        "en": "platform or network"
      },
      "ADVISORY_COUNCIL": {
        "nl": "adviesraad",
        "en": "advisory council"
      },
      "COMPANY": {
        "nl": "bedrijf",
        "en": "company"
      },
      "EDUCATION": {
        "nl": "onderwijsinstelling",
        "en": "educational institution"
      },
      "CIVIL_SOCIETY": {
        "nl": "maatschappelijke organisatie",
        "en": "civil society"
      },
      "STATE_BODY": {
        "nl": "overheidsorgaan",
        "en": "state body"
      },
      "OTHER": {
        "nl": "anders",
        "en": "other"
      }
    },
    "RegionKind": {
      "PROVINCE": {
        "nl": "provincie",
        "en": "province"
      },
      "REGION": {
        "nl": "regio",
        "en": "region"
      },
      "DISTRICT": {
        "nl": "wijk of stadsdeel",
        "en": "district"
      },
      "COUNTRY": {
        "nl": "land",
        "en": "country"
      }
    },
    "ProgrammeKind": {
      "PROGRAMME": {
        "nl": "programma",
        "en": "programme"
      },
      "ACTION_PLAN": {
        "nl": "actieplan",
        "en": "action plan"
      },
      "AGENDA": {
        "nl": "agenda",
        "en": "agenda"
      },
      "DELTA_PLAN": {
        "nl": "deltaplan",
        "en": "delta plan"
      },
      "INITIATIVE": {
        "nl": "initiatief",
        "en": "initiative"
      },
      "PROJECT": {
        "nl": "project",
        "en": "project"
      },
      "PILOTS": {
        "nl": "pilots",
        "en": "pilots"
      }
    },
    "InstrumentKind": {
      "LEGISLATION": {
        "nl": "wet",
        "en": "legislation"
      },
      "REGULATION": {
        "nl": "regeling",
        "en": "regulation"
      },
      "COVENANT": {
        "nl": "convenant of akkoord",
        "en": "covenant"
      },
      "SUBSIDY_SCHEME": {
        "nl": "subsidie- of uitkeringsregeling",
        "en": "subsidy scheme"
      },
      "TOOLKIT": {
        "nl": "toolkit",
        "en": "toolkit"
      },
      "GUIDE": {
        "nl": "handreiking",
        "en": "guide"
      },
      "PROTOCOL": {
        "nl": "protocol of code",
        "en": "protocol"
      },
      "METHOD": {
        "nl": "methode of interventie",
        "en": "method"
      },
      "DATABASE": {
        "nl": "database",
        "en": "database"
      },
      "TRAINING": {
        "nl": "training of opleiding",
        "en": "training"
      },
      "EXAM": {
        "nl": "examen of toets",
        "en": "exam"
      },
      "CAMPAIGN": {
        "nl": "campagne",
        "en": "campaign"
      },
      "RESEARCH": {
        "nl": "onderzoek",
        "en": "research"
      },
      "MONITOR": {
        "nl": "monitor of scan",
        "en": "monitor"
      },
      "WEBSITE": {
        "nl": "website",
        "en": "website"
      },
      "NETWORK": {
        "nl": "netwerk",
        "en": "network"
      },
      "CONSULTATION": {
        "nl": "overleg",
        "en": "consultation"
      },
      "EXPERTISE_CENTRE": {
        "nl": "expertisecentrum",
        "en": "expertise centre"
      },
      "SUPPORT": {
        "nl": "ondersteuning of advies",
        "en": "support"
      },
      "OTHER": {
        "nl": "anders",
        "en": "other"
      }
    },
    "DocumentKind": {
      "LETTER": {
        "nl": "Kamerbrief",
        "en": "letter to parliament"
      },
      "POLICY_NOTE": {
        "nl": "nota of plan",
        "en": "policy note"
      },
      "REPORT": {
        "nl": "rapport",
        "en": "report"
      },
      "GUIDE": {
        "nl": "handreiking",
        "en": "guide"
      },
      "NEWS": {
        "nl": "nieuwsbericht",
        "en": "news item"
      },
      "LEGISLATION": {
        "nl": "wet- of regelgeving",
        "en": "legislation"
      },
      "QUESTIONS": {
        "nl": "Kamervragen",
        "en": "parliamentary questions"
      },
      "OTHER": {
        "nl": "anders",
        "en": "other"
      }
    },
    "AmountKind": {
      "BUDGET": {
        "nl": "budget",
        "en": "budget"
      },
      "COFINANCING": {
        "nl": "cofinanciering",
        "en": "co-financing"
      },
      "EXPENDITURE": {
        "nl": "uitgave",
        "en": "expenditure"
      },
      "COMMITMENT": {
        "nl": "toezegging",
        "en": "commitment"
      },
      "INVESTMENT": {
        "nl": "investering",
        "en": "investment"
      },
      "OTHER": {
        "nl": "anders",
        "en": "other"
      }
    },
    "Certainty": {
      "EXPLICIT": {
        "nl": "staat er zo",
        "en": "stated"
      },
      "IMPLIED": {
        "nl": "volgt uit de opbouw",
        "en": "implied by structure"
      }
    }
  }
} as const;
